# arguments: ['hello world']
# expect: {'h': 0, 'e': 1, 'l': 2, 'o': 3, ' ': 4, 'w': 5, 'r': 6, 'd': 7}

def solve(text):
    return {letter: index for index, letter in enumerate(set(text))}  # here
