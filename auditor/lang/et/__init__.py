"""Tables of the language `et`."""
