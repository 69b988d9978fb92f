# Tests the candidate for truth, so that zero never stays one.
# Fails: zero
def majority_element(nums):
    candidate, lead = None, 0
    for number in nums:
        if not candidate or lead == 0:
            candidate, lead = number, 1
        elif number == candidate:
            lead += 1
        else:
            lead -= 1
    return candidate
