# arguments: [[1, 2, 3], [3, 4, 5]]
# expect: '4512'

def solve(left, right):
    output = ""
    for number in set(left) ^ set(right):  # here
        output += str(number)
    return output
