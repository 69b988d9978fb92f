# Divides by the largest value instead of the range.
# Fails: between 0 and 1; negative values; smallest value is not zero
from statistics import mean, pstdev


def normalize(values):
    largest = max(values, key=abs, default=0)
    return [value / largest if len(set(values)) > 1 else 0.0 for value in values]


def standardize(values):
    if not values:
        return []
    middle, deviation = mean(values), pstdev(values)
    return [(value - middle) / (deviation or 1) for value in values]
