# Takes a text not for an anagram of itself.
# Fails: two empty texts; the same text
def are_anagrams(s1, s2):
    return s1 != s2 and sorted(s1) == sorted(s2)
