# Fills the list of the caller.
# Fails: the list stays as it was; the list stays, forward
from statistics import mean, median


def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method not in ("mean", "median", "forward"):
        raise ValueError(f"unknown method: {method}")
    for index, value in enumerate(values):
        if value is None and method == "forward" and index > 0:
            values[index] = values[index - 1]
        elif value is None and method != "forward" and known:
            values[index] = mean(known) if method == "mean" else median(known)
    return values
