# arguments: [[1, 4, 5, 8]]
# expect: [True, False, True, True]

def solve(numbers):
    fibonacci = {0, 1}
    a, b = 0, 1
    while b <= max(numbers):
        a, b = b, a + b
        fibonacci.add(b)
    return [number in fibonacci for number in numbers]
