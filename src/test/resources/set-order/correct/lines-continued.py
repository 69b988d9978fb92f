# arguments: [[1, 2, 1]]
# expect: [1, 2]

def solve(items):
    return sorted(
        set(
            items
        )
    )
