# Asks a list whether it holds the partner, which reads the list from its start each time.
# Fails: a hundred thousand numbers; another hundred thousand
def two_sum(nums, target):
    for index, number in enumerate(nums):
        if target - number in nums[index + 1 :]:
            return [index, nums.index(target - number, index + 1)]
    return []
