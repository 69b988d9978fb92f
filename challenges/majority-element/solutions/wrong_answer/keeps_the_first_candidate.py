# Lets the count fall below zero and never takes a new candidate.
# Fails: majority at the end; a runner-up comes first; nearly half is not enough; small majority among large numbers
def majority_element(nums):
    candidate = nums[0]
    lead = 0
    for number in nums:
        if number == candidate:
            lead += 1
        else:
            lead -= 1
    return candidate
