# arguments: ['banana split']
# expect: ['a', 'n', 'b', 's', 'p', 'l', 'i', 't']

def solve(text):
    letters = set(text)
    letters.discard(" ")
    return sorted(letters, key=lambda letter: -text.count(letter))  # here
