"""Tables of the language `cs`."""
