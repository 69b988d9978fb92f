# arguments: [[1, 2, 5]]
# expect: [0, 1, 2, 3, 5, 6, 7, 8]

def solve(numbers):
    sums = {0}
    for number in numbers:
        sums |= {total + number for total in sums}
    return sorted(sums)
