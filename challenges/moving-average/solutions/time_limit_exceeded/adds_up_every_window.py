# Adds up the whole window at every place.
# Fails: a hundred thousand values
def moving_average(values, window):
    if window < 1:
        raise ValueError("window must be at least 1")
    return [
        sum(values[start : start + window]) / window for start in range(len(values) - window + 1)
    ]
