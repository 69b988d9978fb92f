def two_sum(nums, target):
    index_of = {}
    for index, number in enumerate(nums):
        partner = target - number
        if partner in index_of:
            return [index_of[partner], index]
        index_of[number] = index
    return []
