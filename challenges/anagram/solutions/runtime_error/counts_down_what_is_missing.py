# Counts down characters that the first text does not hold.
# Fails: apple and maple; case matters; same sum of codes; letters beyond ASCII
def are_anagrams(s1, s2):
    if len(s1) != len(s2):
        return False
    counts = {}
    for character in s1:
        counts[character] = counts.get(character, 0) + 1
    for character in s2:
        counts[character] -= 1
    return all(count == 0 for count in counts.values())
