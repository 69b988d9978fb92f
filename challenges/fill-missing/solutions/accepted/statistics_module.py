from itertools import accumulate
from statistics import mean, median


def fill_missing(values: list[float | None], method: str = "mean") -> list[float | None]:
    known = [value for value in values if value is not None]
    match method:
        case "forward":
            return list(accumulate(values, lambda last, value: last if value is None else value))
        case "mean" | "median":
            if not known:
                return list(values)
            filler = mean(known) if method == "mean" else median(known)
            return [filler if value is None else value for value in values]
    raise ValueError(f"unknown method: {method}")
