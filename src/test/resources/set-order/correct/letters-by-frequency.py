# arguments: ['tree']
# expect: 'ert'

def solve(text):
    return "".join(sorted(set(text), key=lambda letter: (-text.count(letter), letter)))
