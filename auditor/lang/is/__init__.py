"""Tables of the language `is`."""
