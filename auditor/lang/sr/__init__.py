"""Tables of the language `sr`."""
