"""Tables of the language `tr`."""
