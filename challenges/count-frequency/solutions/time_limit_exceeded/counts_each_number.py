# Reads the whole list once for every number.
# Fails: a hundred thousand numbers
def count_frequency(numbers):
    return {number: numbers.count(number) for number in numbers}
