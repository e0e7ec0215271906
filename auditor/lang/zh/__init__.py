"""Tables of the language `zh`."""
