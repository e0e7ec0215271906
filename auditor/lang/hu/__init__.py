"""Tables of the language `hu`."""
