from collections import Counter


def majority_element(nums: list[int]) -> int:
    [(number, _)] = Counter(nums).most_common(1)
    return number
