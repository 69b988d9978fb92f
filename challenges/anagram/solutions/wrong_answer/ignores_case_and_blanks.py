# Takes texts for anagrams that differ in case and blanks.
# Fails: case matters; blanks count
def are_anagrams(s1, s2):
    return sorted(s1.replace(" ", "").lower()) == sorted(s2.replace(" ", "").lower())
