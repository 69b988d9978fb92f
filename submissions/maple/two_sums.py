def two_sum(nums, target):
    found = {}
    for i, n in enumerate(nums):
        if target - n in found:
            return [found[target - n], i]
        found[n] = i
    return []
