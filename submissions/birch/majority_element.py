def majority_element(nums):
    # more than half of the numbers are equal, so after sorting
    # one of them has to be in the middle
    in_order = sorted(nums)
    return in_order[len(in_order) // 2]
