"""Tables of the language `nl`."""
