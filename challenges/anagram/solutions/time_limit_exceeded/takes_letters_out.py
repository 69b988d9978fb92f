# Takes each character out of a list of the others, which is searched from the start.
# Fails: a hundred thousand letters; one letter differs
def are_anagrams(s1, s2):
    rest = list(s2)
    for character in s1:
        if character not in rest:
            return False
        rest.remove(character)
    return not rest
