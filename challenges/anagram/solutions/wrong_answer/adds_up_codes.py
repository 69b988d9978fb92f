# Compares sums of character codes, which different letters can share.
# Fails: same sum of codes
def are_anagrams(s1, s2):
    return len(s1) == len(s2) and sum(map(ord, s1)) == sum(map(ord, s2))
