from collections import Counter


def majority_element(nums):
    return Counter(nums).most_common(1)[0][0]
