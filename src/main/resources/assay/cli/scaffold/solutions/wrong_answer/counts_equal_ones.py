# Counts the numbers that equal the limit as well.
# Fails: equal is not greater; ten thousand numbers
def {{name}}(numbers, limit):
    return len([number for number in numbers if number >= limit])
