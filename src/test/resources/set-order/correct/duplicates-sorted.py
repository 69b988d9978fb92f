# arguments: [[4, 3, 2, 4, 3]]
# expect: [3, 4]

def solve(numbers):
    seen, twice = set(), set()
    for number in numbers:
        if number in seen:
            twice.add(number)
        else:
            seen.add(number)
    return sorted(twice)
