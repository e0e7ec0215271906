"""Tables of the language `bg`."""
