# arguments: ['carrace']
# expect: True

def solve(text):
    return sum(text.count(letter) % 2 for letter in set(text)) <= 1
