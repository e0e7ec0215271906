"""Tables of the language `hr`."""
