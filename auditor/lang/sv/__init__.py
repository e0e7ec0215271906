"""Tables of the language `sv`."""
