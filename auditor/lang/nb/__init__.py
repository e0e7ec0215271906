"""Tables of the language `nb`."""
