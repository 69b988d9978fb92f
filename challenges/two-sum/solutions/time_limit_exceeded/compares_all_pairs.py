# Compares every number with every later one.
# Fails: a hundred thousand numbers; another hundred thousand
def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
    return []
