# Compares which characters occur, not how often.
# Fails: the first is longer; same letters, other counts
def are_anagrams(s1, s2):
    return set(s1) == set(s2)
