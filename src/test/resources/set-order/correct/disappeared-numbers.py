# arguments: [[4, 3, 2, 4, 3]]
# expect: [1, 5]

def solve(numbers):
    present = set(numbers)
    return [n for n in range(1, len(numbers) + 1) if n not in present]
