# Turns each number into an integer.
# Fails: fractions
def count_frequency(numbers):
    frequency = {}
    for number in numbers:
        frequency[int(number)] = frequency.get(int(number), 0) + 1
    return frequency
