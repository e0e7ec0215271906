"""Tables of the language `vi`."""
