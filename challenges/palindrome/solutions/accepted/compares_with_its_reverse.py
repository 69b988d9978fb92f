def is_palindrome(string):
    return string == string[::-1]
