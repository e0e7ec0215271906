"""Tables of the language `fi`."""
