"""Tables of the language `bn`."""
