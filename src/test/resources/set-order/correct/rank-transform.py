# arguments: [[40, 10, 20, 10]]
# expect: [3, 1, 2, 1]

def solve(numbers):
    ranks = {value: rank for rank, value in enumerate(sorted(set(numbers)), 1)}
    return [ranks[number] for number in numbers]
