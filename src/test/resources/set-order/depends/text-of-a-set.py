# arguments: [['a', 'b', 'c']]
# expect: "{'a', 'b', 'c'}"

def solve(letters):
    return str(set(letters))  # here
