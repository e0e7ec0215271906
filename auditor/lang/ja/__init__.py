"""Tables of the language `ja`."""
