# Takes the mean of the squares minus the square of the mean, which loses digits.
# Fails: very far from zero
def normalize(values):
    if not values:
        return []
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


def standardize(values):
    if not values:
        return []
    mean = sum(values) / len(values)
    variance = sum(float(value) ** 2 for value in values) / len(values) - mean**2
    deviation = abs(variance) ** 0.5
    return [(value - mean) / (deviation or 1) for value in values]
