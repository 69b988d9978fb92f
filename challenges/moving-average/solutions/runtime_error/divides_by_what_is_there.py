# Divides by the length of the window before the window is checked.
# Fails: empty list; window of zero; negative window; window of zero and no values
def moving_average(values, window):
    first = sum(values[:window]) / len(values[:window])
    if window < 1:
        raise ValueError("window must be at least 1")
    if window > len(values):
        return []
    total = first * window
    means = [first]
    for index in range(window, len(values)):
        total += values[index] - values[index - window]
        means.append(total / window)
    return means
