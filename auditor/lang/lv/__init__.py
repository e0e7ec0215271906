"""Tables of the language `lv`."""
