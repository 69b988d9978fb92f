# Walks through the whole list once for every number in it.
# Fails: the rest all different; a hundred thousand and two
def majority_element(nums):
    return max(nums, key=lambda number: nums.count(number))
