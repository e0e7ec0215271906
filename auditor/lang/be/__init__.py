"""Tables of the language `be`."""
