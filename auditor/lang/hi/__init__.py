"""Tables of the language `hi`."""
