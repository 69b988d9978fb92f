# arguments: [['Ann', 'ann', 'Bob']]
# expect: {'ann', 'bob'}

def solve(names):
    return {name.lower() for name in names}
