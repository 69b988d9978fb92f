# Writes the new values into the list of the caller.
# Fails: the list stays as it was; the argument is kept
from statistics import mean, pstdev


def normalize(values):
    if values:
        low, high = min(values), max(values)
        values[:] = [(value - low) / ((high - low) or 1) for value in values]
    return values


def standardize(values):
    if values:
        middle, deviation = mean(values), pstdev(values)
        values[:] = [(value - middle) / (deviation or 1) for value in values]
    return values
