# arguments: ['abcbad']
# expect: 'a'

def solve(text):
    seen, repeated = set(), set()
    for letter in text:
        if letter in seen:
            repeated.add(letter)
        seen.add(letter)
    return repeated.pop()  # here
