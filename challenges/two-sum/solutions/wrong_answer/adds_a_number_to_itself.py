# Looks the partner up among all numbers, the number itself included.
# Fails: second example; half the target stands once; one number
def two_sum(nums, target):
    index_of = {number: index for index, number in enumerate(nums)}
    for index, number in enumerate(nums):
        if target - number in index_of:
            return [index, index_of[target - number]]
    return []
