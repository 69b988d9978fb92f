# Divides by a range or a deviation of 0.
# Fails: all values equal; one value; all equal; only one
from statistics import mean, pstdev


def normalize(values):
    low, high = min(values, default=0), max(values, default=0)
    return [(value - low) / (high - low) for value in values]


def standardize(values):
    middle, deviation = mean(values or [0]), pstdev(values or [0])
    return [(value - middle) / deviation for value in values]
