"""Tables of the language `uk`."""
