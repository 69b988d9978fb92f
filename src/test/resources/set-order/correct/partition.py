# arguments: [[1, 5, 11, 5]]
# expect: True

def solve(numbers):
    reachable = {0}
    for number in numbers:
        reachable = reachable.union(total + number for total in reachable)
    return sum(numbers) / 2 in reachable
