# arguments: ['abca']
# expect: 7

def solve(text):
    mask = 0
    for letter in set(text):
        mask |= 1 << ord(letter) - 97
    return mask
