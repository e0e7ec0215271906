"""Tables of the language `he`."""
