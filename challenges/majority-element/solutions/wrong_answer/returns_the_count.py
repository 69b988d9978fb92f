# Returns how often the number occurs.
# Fails: two of three; four of seven; one element; all equal; majority at the end; a runner-up comes first; nearly half is not enough; small majority among large numbers; zero; negative numbers; more than 64 bits; keyword argument; order is kept; nothing is taken out
def majority_element(nums):
    return max(nums.count(number) for number in set(nums))
