"""Tables of the language `id`."""
