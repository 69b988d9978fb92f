# arguments: [[1, 1]]
# expect: 'unique={1} len(unique)=1'

def solve(items):
    unique = set(items)
    return f"{unique=} {len(unique)=}"
