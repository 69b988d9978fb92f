# Takes values out of the caller's list.
# Fails: the list stays as it was
def moving_average(values, window):
    if window < 1:
        raise ValueError("window must be at least 1")
    means = []
    while len(values) >= window:
        means.append(sum(values[:window]) / window)
        values.pop(0)
    return means
