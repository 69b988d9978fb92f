# Counts each kind of bracket by itself, so it cannot see that two kinds cross.
# Fails: interleaved
def is_valid(s):
    counts = {"()": 0, "[]": 0, "{}": 0}
    for character in s:
        for pair in counts:
            if character == pair[0]:
                counts[pair] += 1
            elif character == pair[1]:
                counts[pair] -= 1
                if counts[pair] < 0:
                    return False
    return not any(counts.values())
