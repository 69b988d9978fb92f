# Fails: ten
def total(numbers):
    result = 0
    for number in numbers:
        for _ in range(3):
            result += number
        result -= number
        result -= number
        result += number
        result -= number
    return result
