def is_palindrome(string):
    return all(front == back for front, back in zip(string, reversed(string)))
