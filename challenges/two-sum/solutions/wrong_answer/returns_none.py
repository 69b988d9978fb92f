# Falls off the end of the function where there is no pair, which returns None.
# Fails: no pair fits; empty list; one number
def two_sum(nums, target):
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
