# Gives the parameters other names, so a call with keyword arguments does not fit.
# Fails: keyword arguments
def two_sum(numbers, goal):
    seen = {}
    for index, number in enumerate(numbers):
        if goal - number in seen:
            return [seen[goal - number], index]
        seen[number] = index
    return []
