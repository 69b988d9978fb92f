# arguments: [[3, 1, 3, 2, 1]]
# expect: [3, 1, 2]

def solve(items):
    """Removes duplicates."""
    return list(set(items))  # here
