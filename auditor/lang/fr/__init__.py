"""Tables of the language `fr`."""
