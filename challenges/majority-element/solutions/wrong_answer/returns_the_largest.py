# Takes the largest number instead of the one with the largest count.
# Fails: majority in every other place; small majority among large numbers; zero; negative numbers; nothing is taken out
def majority_element(nums):
    counts = {}
    for number in nums:
        counts[number] = counts.get(number, 0) + 1
    return max(counts)
