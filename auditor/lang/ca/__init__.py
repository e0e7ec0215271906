"""Tables of the language `ca`."""
