# Has a mean for windows too that reach over the end.
# Fails: three of five; two of four; window as long as the list; window too long; fractions; integers with a fraction as mean; negative values; the list stays as it was
def moving_average(values, window):
    if window < 1:
        raise ValueError("window must be at least 1")
    means = []
    for start in range(len(values)):
        part = values[start : start + window]
        means.append(sum(part) / len(part))
    return means
