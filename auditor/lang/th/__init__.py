"""Tables of the language `th`."""
