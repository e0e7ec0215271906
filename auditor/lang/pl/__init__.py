"""Tables of the language `pl`."""
