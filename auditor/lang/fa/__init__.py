"""Tables of the language `fa`."""
