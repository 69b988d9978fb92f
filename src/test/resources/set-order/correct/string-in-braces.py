# arguments: ['{x, y}']
# expect: ['x', 'y']

def solve(text):
    return text.strip("{}").split(", ")
