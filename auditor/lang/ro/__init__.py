"""Tables of the language `ro`."""
