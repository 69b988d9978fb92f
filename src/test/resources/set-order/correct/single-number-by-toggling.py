# arguments: [[4, 1, 2, 1, 2]]
# expect: 4

def solve(numbers):
    odd = set()
    for number in numbers:
        if number in odd:
            odd.remove(number)
        else:
            odd.add(number)
    return odd.pop()
