"""Prices in cents."""


def discounted(cents: int, percent: int) -> int:
    """The price after a discount, rounded down."""
    return cents * (100 - percent) // 100
