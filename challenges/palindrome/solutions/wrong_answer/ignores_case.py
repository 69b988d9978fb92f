# Turns everything into lower case first.
# Fails: case matters
def is_palindrome(string):
    string = string.lower()
    return string == string[::-1]
