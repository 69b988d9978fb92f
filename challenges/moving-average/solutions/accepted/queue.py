from collections import deque


def moving_average(values, window):
    if window <= 0:
        raise ValueError("window must be at least 1")
    means = []
    inside = deque()
    total = 0
    for value in values:
        inside.append(value)
        total += value
        if len(inside) > window:
            total -= inside.popleft()
        if len(inside) == window:
            means.append(total / window)
    return means
