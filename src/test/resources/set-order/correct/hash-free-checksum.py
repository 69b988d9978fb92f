# arguments: ['abca']
# expect: 3

def solve(text):
    return sum(ord(letter) for letter in set(text)) % 97
