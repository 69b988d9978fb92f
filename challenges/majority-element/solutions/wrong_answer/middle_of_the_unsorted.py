# Takes the element in the middle without sorting first.
# Fails: two of three; four of seven; majority in every other place; nearly half is not enough; small majority among large numbers; zero; more than 64 bits
def majority_element(nums):
    return nums[len(nums) // 2]
