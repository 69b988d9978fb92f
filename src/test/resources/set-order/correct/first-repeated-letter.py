# arguments: ['abcdeaf']
# expect: 'a'

def solve(text):
    seen = set()
    for letter in text:
        if letter in seen:
            return letter
        seen.add(letter)
