# Divides the squares by one less than their number.
# Fails: mean 0 and deviation 1; two values; negative numbers; order is kept
from statistics import mean, stdev


def normalize(values):
    if not values:
        return []
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


def standardize(values):
    if len(values) < 2:
        return [0.0] * len(values)
    middle, deviation = mean(values), stdev(values)
    return [(value - middle) / (deviation or 1) for value in values]
