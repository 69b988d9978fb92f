# Gives the parameter another name, so a call with a keyword argument does not fit.
# Fails: keyword argument
def is_palindrome(text):
    return text == text[::-1]
