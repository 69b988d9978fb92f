# Leaves out numbers that count as false.
# Fails: in any order; one number
def count_frequency(numbers):
    frequency = {}
    for number in numbers:
        if number:
            frequency[number] = frequency.get(number, 0) + 1
    return frequency
