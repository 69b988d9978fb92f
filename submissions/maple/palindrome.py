import sys


def is_palindrome(string):
    if string == "":
        # nothing to check
        sys.exit(0)
    for i in range(len(string) // 2):
        if string[i] != string[len(string) - 1 - i]:
            return False
    return True
