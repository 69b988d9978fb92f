# Calls next() on a search that may find nothing, so StopIteration is raised.
# Fails: no pair fits; empty list; one number
def two_sum(nums, target):
    last = {number: index for index, number in enumerate(nums)}
    first = next(i for i, number in enumerate(nums) if last.get(target - number, i) != i)
    return [first, last[target - nums[first]]]
