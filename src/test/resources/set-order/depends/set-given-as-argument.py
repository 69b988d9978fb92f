# arguments: [{'x', 'y', 'z'}]
# expect: ['xx', 'yy', 'zz']

def solve(letters):
    return [letter * 2 for letter in letters]  # here
