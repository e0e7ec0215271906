"""Tables of the language `en`."""
