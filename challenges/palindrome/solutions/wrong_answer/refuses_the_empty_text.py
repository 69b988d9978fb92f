# Holds that an empty text cannot be a palindrome.
# Fails: empty text
def is_palindrome(string):
    if not string:
        return False
    return string == string[::-1]
