"""What the parts of a number in words come to together."""


def compose(parts: list[tuple[str, float]]) -> float | None:
    """Put the parts of a number together, or return None where they do not make one."""
    total = 0.0
    current: float | None = None
    last = float("inf")
    for kind, value in parts:
        if kind == "unit":
            if current is None:
                current = value
            elif value == 100 and 0 < current < 100:
                current *= 100
            elif _fits(current, value):
                current += value
            else:
                return None
        elif value >= last:
            if not total:
                return None
            total = (total + (current or 0)) * value  # mil millones
            current, last = None, value
        else:
            total += (1 if current is None else current) * value
            current, last = None, value
    return total + (current or 0)


def _fits(current: float, value: float) -> bool:
    """Tell whether a smaller unit may follow: hundreds before tens before ones."""
    if value != int(value) or value <= 0:
        return False
    if current >= 100 and current % 100 == 0:
        return value < 100
    if current >= 20 and current % 10 == 0:
        return value < 10
    # German order: three-and-twenty.
    return 0 < current % 100 < 10 and 20 <= value < 100 and value % 10 == 0
