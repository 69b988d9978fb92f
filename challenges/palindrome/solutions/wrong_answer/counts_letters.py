# Asks whether the letters could be put into the order of a palindrome.
# Fails: blanks count; same letters, other order
def is_palindrome(string):
    odd = [character for character in set(string) if string.count(character) % 2 == 1]
    return len(odd) <= 1
