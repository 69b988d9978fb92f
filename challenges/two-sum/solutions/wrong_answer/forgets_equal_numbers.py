# Goes over the distinct numbers only, so two equal ones can never be a pair.
# Fails: the same number twice; equal numbers apart; two zeros
def two_sum(nums, target):
    index_of = {number: index for index, number in enumerate(nums)}
    for number, index in index_of.items():
        partner = target - number
        if partner != number and partner in index_of:
            return [index, index_of[partner]]
    return []
