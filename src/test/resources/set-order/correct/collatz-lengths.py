# arguments: [6]
# expect: 9

def solve(number):
    seen = {1}
    while number not in seen:
        seen.add(number)
        number = number // 2 if number % 2 == 0 else 3 * number + 1
    return len(seen)
