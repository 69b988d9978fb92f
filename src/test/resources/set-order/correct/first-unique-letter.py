# arguments: ['leetcode']
# expect: 'l'

def solve(text):
    once, more = set(), set()
    for letter in text:
        (more if letter in once else once).add(letter)
    for letter in text:
        if letter not in more:
            return letter
