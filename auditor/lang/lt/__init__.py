"""Tables of the language `lt`."""
