# Takes the numbers out of the list that belongs to the caller.
# Fails: order is kept; nothing is taken out
def majority_element(nums):
    candidate, lead = None, 0
    while nums:
        number = nums.pop()
        if lead == 0:
            candidate = number
        lead += 1 if number == candidate else -1
    return candidate
