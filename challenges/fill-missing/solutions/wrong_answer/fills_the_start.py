# Fills missing values at the start with the first known one.
# Fails: missing at the start
from statistics import mean, median


def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method == "forward":
        last = known[0] if known else None
        filled = []
        for value in values:
            last = last if value is None else value
            filled.append(last)
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = mean(known) if method == "mean" else median(known)
    return [filler if value is None else value for value in values]
