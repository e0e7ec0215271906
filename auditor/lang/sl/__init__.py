"""Tables of the language `sl`."""
