# Makes texts of the numbers, as JSON would.
# Fails: some twice; in any order; one number; all equal; negative numbers; large numbers; fractions; equal in value; the list stays as it was; called with a tuple
def count_frequency(numbers):
    frequency = {}
    for number in numbers:
        frequency[str(number)] = frequency.get(str(number), 0) + 1
    return frequency
