from itertools import accumulate


def moving_average(values: list[float], window: int) -> list[float]:
    if window < 1:
        raise ValueError("window must be at least 1")
    sums = list(accumulate(values, initial=0))
    return [(high - low) / window for low, high in zip(sums, sums[window:])]
