"""Tables of the language `ar`."""
