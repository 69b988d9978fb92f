# Returns where the two numbers stand in the sorted list.
# Fails: second example; equal numbers apart; half the target stands once; negative numbers; negative target; two zeros; both ends; more than 64 bits; the list stays as it was
def two_sum(nums, target):
    nums = sorted(nums)
    low, high = 0, len(nums) - 1
    while low < high:
        total = nums[low] + nums[high]
        if total == target:
            return [low, high]
        if total < target:
            low += 1
        else:
            high -= 1
    return []
