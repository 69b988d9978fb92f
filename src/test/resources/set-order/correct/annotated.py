# arguments: [['a', 'b']]
# expect: {'a', 'b'}

def solve(items: list[str]) -> set[str]:
    unique: set[str] = set()
    for item in items:
        unique.add(item)
    return unique
