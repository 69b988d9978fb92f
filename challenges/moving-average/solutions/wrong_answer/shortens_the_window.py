# Shortens a window that does not fit.
# Fails: window too long
def moving_average(values, window):
    if window < 1:
        raise ValueError("window must be at least 1")
    window = min(window, len(values)) or 1
    return [
        sum(values[start : start + window]) / window for start in range(len(values) - window + 1)
    ]
