# Divides by the number of all values, missing ones included.
# Fails: mean; the mean counts known values only; a mean that is no integer; zero is known
from statistics import median


def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method == "forward":
        filled = []
        for value in values:
            filled.append(filled[-1] if value is None and filled else value)
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = sum(known) / len(values) if method == "mean" else median(known)
    return [filler if value is None else value for value in values]
