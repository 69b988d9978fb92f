# Is content with half, rounded down, where more than half is asked for.
# Fails: four of seven; a runner-up comes first; nearly half is not enough
def majority_element(nums):
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
        if counts[number] >= max(1, len(nums) // 2):
            return number
