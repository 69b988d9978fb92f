# arguments: [['red', 'green', 'blue', 'red']]
# expect: {'red': 0, 'green': 1, 'blue': 2}

def solve(colours):
    codes = {}
    for code, colour in enumerate(set(colours)):  # here
        codes[colour] = code
    return codes
