"""Tables of the language `ko`."""
