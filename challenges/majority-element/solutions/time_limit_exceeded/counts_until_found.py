# Counts one number after the other until the majority comes, which may be late.
# Fails: the rest all different
def majority_element(nums):
    for number in nums:
        if nums.count(number) > len(nums) / 2:
            return number
