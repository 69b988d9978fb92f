# Takes every value that counts as false for missing.
# Fails: zero is known; zero goes forward
from statistics import mean, median


def fill_missing(values, method="mean"):
    known = [value for value in values if value]
    if method == "forward":
        filled = []
        for value in values:
            filled.append(value or (filled[-1] if filled else None))
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = mean(known) if method == "mean" else median(known)
    return [value or filler for value in values]
