# Returns an empty list for a window of no values or fewer.
# Fails: window of zero; negative window; window of zero and no values
def moving_average(values, window):
    means = []
    for end in range(window, len(values) + 1):
        if window > 0:
            means.append(sum(values[end - window : end]) / window)
    return means
