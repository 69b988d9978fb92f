# Puts every letter in front of a copy of all the letters before it.
# Fails: three hundred thousand letters; one letter more; a spoiled pair
def is_palindrome(string):
    backwards = []
    for character in string:
        backwards = [character] + backwards
    return "".join(backwards) == string
