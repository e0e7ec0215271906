"""Tables of the language `el`."""
