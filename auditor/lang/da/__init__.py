"""Tables of the language `da`."""
