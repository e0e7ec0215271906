"""Tables of the language `de`."""
