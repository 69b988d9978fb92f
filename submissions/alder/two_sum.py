"""Two Sum: one pass with a dictionary of the numbers seen so far."""
from typing import List


def two_sum(nums: List[int], target: int) -> List[int]:
    seen = {}
    for index, number in enumerate(nums):
        needed = target - number
        if needed in seen:
            return [seen[needed], index]
        seen[number] = index
    return []


if __name__ == "__main__":
    print(two_sum([2, 7, 11, 15], 9))
