# arguments: [[5, 3, 5, 8]]
# expect: [25, 9, 64]

def solve(numbers):
    distinct = set()
    for number in numbers:
        distinct.add(number)
    result = []
    for number in distinct:  # here
        result.append(number * number)
    return result
