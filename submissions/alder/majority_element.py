"""Majority element with Boyer-Moore voting: O(n) time, O(1) space."""
from typing import List


def majority_element(nums: List[int]) -> int:
    candidate = None
    votes = 0
    for number in nums:
        if votes == 0:
            candidate = number
        # same value: one more vote; another value cancels one out
        votes += 1 if number == candidate else -1
    return candidate
