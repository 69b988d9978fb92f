# Ends one place early.
# Fails: three of five; two of four; window of one; window as long as the list; fractions; integers with a fraction as mean; negative values; the list stays as it was
def moving_average(values, window):
    if window < 1:
        raise ValueError("window must be at least 1")
    return [
        sum(values[start : start + window]) / window for start in range(len(values) - window)
    ]
