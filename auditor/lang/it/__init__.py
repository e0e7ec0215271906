"""Tables of the language `it`."""
