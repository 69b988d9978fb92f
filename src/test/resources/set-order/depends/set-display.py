# arguments: ['c']
# expect: ['ca', 'ce', 'ci', 'co', 'cu']

VOWELS = {"a", "e", "i", "o", "u"}

def solve(letter):
    return [letter + vowel for vowel in VOWELS]  # here
