def is_palindrome(string):
    if len(string) == 1:
        return True
    # the ends have to agree, then the same question for what is between them
    return string[:1] == string[-1:] and is_palindrome(string[1:-1])
