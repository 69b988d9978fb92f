def two_sum(nums: list[int], target: int) -> list[int]:
    last_index = {number: index for index, number in enumerate(nums)}
    for index, number in enumerate(nums):
        partner = last_index.get(target - number, index)
        if partner != index:
            return [index, partner]
    return []
