from collections import Counter
from itertools import cycle


def majority_element(nums):
    counts = Counter(nums)
    half = len(nums) // 2
    winner = None
    candidates = cycle(nums)
    while not winner:
        number = next(candidates)
        if counts[number] > half:
            winner = number
    return winner
