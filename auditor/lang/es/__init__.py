"""Tables of the language `es`."""
