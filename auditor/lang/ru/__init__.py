"""Tables of the language `ru`."""
