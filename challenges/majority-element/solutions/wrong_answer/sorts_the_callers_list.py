# Sorts the list that belongs to the caller.
# Fails: order is kept; nothing is taken out
def majority_element(nums):
    nums.sort()
    return nums[len(nums) // 2]
