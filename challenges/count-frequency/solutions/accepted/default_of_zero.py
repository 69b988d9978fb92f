from collections import defaultdict


def count_frequency(numbers):
    frequency = defaultdict(int)
    for number in numbers:
        frequency[number] += 1
    return dict(frequency)
