# Sorts the list that belongs to the caller.
# Fails: the list stays as it was
def two_sum(nums, target):
    original = nums[:]
    nums.sort()
    low, high = 0, len(nums) - 1
    while low < high and nums[low] + nums[high] != target:
        if nums[low] + nums[high] < target:
            low += 1
        else:
            high -= 1
    if low >= high:
        return []
    first = original.index(nums[low])
    last = len(original) - 1 - original[::-1].index(nums[high])
    return [first, last]
