# arguments: [[3, 1, 2]]
# expect: {2, 3}

def solve(numbers):
    kept = set()
    for number in numbers:
        if len(kept) == 2:
            kept.remove(min(kept))
        kept.add(number)
    return kept
