def is_palindrome(string):
    # make it lower case first so that "Anna" works too
    text = string.lower()

    left = 0
    right = len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True
