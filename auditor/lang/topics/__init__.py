"""The tables a language may supply, one dataclass a topic."""
