from contextlib import suppress


def safe_divide(a: float, b: float) -> float | None:
    with suppress(ZeroDivisionError):
        return a / b
    return None
