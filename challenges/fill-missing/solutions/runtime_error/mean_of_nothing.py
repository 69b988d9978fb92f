# Divides by the number of known values where there may be none.
# Fails: nothing known, mean; nothing known, median; empty list, mean
from statistics import median


def fill_missing(values, method="mean"):
    if method == "forward":
        filled = []
        for value in values:
            filled.append(filled[-1] if value is None and filled else value)
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    known = [value for value in values if value is not None]
    filler = sum(known) / len(known) if method == "mean" else median(known)
    return [filler if value is None else value for value in values]
