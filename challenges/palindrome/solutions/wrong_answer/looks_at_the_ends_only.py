# Returns from inside the loop after the first pair.
# Fails: blanks count; only the ends agree
def is_palindrome(string):
    for i in range(len(string) // 2):
        if string[i] != string[-1 - i]:
            return False
        else:
            return True
    return True
