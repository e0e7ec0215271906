"""Tables of the language `sk`."""
