# arguments: ['education']
# expect: 5

VOWELS = {"a", "e", "i", "o", "u"}

def solve(word):
    return sum(1 for letter in word if letter in VOWELS)
