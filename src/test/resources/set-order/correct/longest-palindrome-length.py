# arguments: ['abccccdd']
# expect: 7

def solve(text):
    unpaired = set()
    for letter in text:
        unpaired ^= {letter}
    return len(text) - max(0, len(unpaired) - 1)
