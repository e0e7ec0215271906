"""Tables of the language `kk`."""
