# Ends the loop before the innermost pair.
# Fails: two different letters; only the ends agree
def is_palindrome(string):
    for i in range(len(string) // 2 - 1):
        if string[i] != string[len(string) - 1 - i]:
            return False
    return True
