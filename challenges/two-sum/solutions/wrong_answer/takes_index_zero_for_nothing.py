# Tests the index that was found for truth, and index 0 is false.
# Fails: first example; the same number twice; equal numbers apart; negative numbers; two zeros; both ends; more than 64 bits
def two_sum(nums, target):
    index_of = {}
    for index, number in enumerate(nums):
        partner = index_of.get(target - number)
        if partner:
            return [partner, index]
        index_of[number] = index
    return []
