# Takes off both ends until one character is left, and a text of even length never gets there.
# Fails: noon; empty text; two equal letters
def is_palindrome(string):
    if len(string) == 1:
        return True
    return string[0] == string[-1] and is_palindrome(string[1:-1])
