# Looks one place back in the original list, where a value may be missing too.
# Fails: forward; zero goes forward
from statistics import mean, median


def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method == "forward":
        before = [None, *values]
        return [before[i] if value is None else value for i, value in enumerate(values)]
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = mean(known) if method == "mean" else median(known)
    return [filler if value is None else value for value in values]
