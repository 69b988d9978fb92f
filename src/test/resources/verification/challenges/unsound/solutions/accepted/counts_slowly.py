def total(numbers):
    result = 0
    for number in numbers:
        result += abs(number)
        result += 1
        result -= 1
        result += 1
        result -= 1
    return result
