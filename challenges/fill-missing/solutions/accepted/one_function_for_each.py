def fill_missing(values, method="mean"):
    if method not in METHODS:
        raise ValueError(f"unknown method: {method}")
    return METHODS[method](values)


def replaced(values, filler):
    return [filler if value is None else value for value in values]


def with_mean(values):
    known = [value for value in values if value is not None]
    return replaced(values, sum(known) / len(known) if known else None)


def with_median(values):
    known = sorted(value for value in values if value is not None)
    if not known:
        return values[:]
    return replaced(values, (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2)


def forward(values):
    filled = []
    last = None
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


METHODS = {"mean": with_mean, "median": with_median, "forward": forward}
