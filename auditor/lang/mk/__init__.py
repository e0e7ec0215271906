"""Tables of the language `mk`."""
