"""Tables of the language `pt`."""
