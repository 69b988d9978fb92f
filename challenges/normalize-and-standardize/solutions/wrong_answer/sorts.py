# Returns the values in order of size.
# Fails: between 0 and 1; negative numbers; order is kept
from statistics import mean, pstdev


def normalize(values):
    if not values:
        return []
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in sorted(values)]


def standardize(values):
    if not values:
        return []
    middle, deviation = mean(values), pstdev(values)
    return [(value - middle) / (deviation or 1) for value in sorted(values)]
