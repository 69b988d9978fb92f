def count_levels(path: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    with open(path, encoding="utf-8") as log:
        for line in log:
            words = line.split(None, 1)
            if words:
                counts[words[0]] = counts.get(words[0], 0) + 1
    return counts
