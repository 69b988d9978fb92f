def two_sum(nums, target):
    # remember the (last) position of every number
    positions = {}
    for i in range(len(nums)):
        positions[nums[i]] = i

    for i in range(len(nums)):
        rest = target - nums[i]
        # the number may not be paired with itself
        if rest in positions and positions[rest] != i:
            return [i, positions[rest]]

    return []
