# Takes every method it does not know for the mean.
# Fails: unknown method; unknown method and nothing missing
from statistics import mean, median


def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method == "forward":
        filled = []
        for value in values:
            filled.append(filled[-1] if value is None and filled else value)
        return filled
    if not known:
        return list(values)
    filler = median(known) if method == "median" else mean(known)
    return [filler if value is None else value for value in values]
