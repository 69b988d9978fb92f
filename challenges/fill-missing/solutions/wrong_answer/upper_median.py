# Takes the upper of the two values in the middle.
# Fails: median of an even number; the list stays as it was
def fill_missing(values, method="mean"):
    known = sorted(value for value in values if value is not None)
    if method == "forward":
        filled = []
        for value in values:
            filled.append(filled[-1] if value is None and filled else value)
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = sum(known) / len(known) if method == "mean" else known[len(known) // 2]
    return [filler if value is None else value for value in values]
