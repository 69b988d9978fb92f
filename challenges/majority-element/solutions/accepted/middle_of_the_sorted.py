def majority_element(nums):
    # More than half of the places hold the majority, so the one in the middle does.
    return sorted(nums)[len(nums) // 2]
