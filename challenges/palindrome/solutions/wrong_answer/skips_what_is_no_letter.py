# Leaves out blanks and punctuation.
# Fails: blanks count; punctuation counts
def is_palindrome(string):
    characters = [character for character in string if character.isalnum()]
    return characters == characters[::-1]
