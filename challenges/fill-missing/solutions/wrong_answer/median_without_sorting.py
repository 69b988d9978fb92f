# Takes the value in the middle of the list, which is not sorted.
# Fails: median of unsorted values; median of an even number
def fill_missing(values, method="mean"):
    known = [value for value in values if value is not None]
    if method == "forward":
        filled = []
        for value in values:
            filled.append(filled[-1] if value is None and filled else value)
        return filled
    if method not in ("mean", "median"):
        raise ValueError(f"unknown method: {method}")
    if not known:
        return list(values)
    filler = sum(known) / len(known)
    if method == "median":
        filler = (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2
    return [filler if value is None else value for value in values]
