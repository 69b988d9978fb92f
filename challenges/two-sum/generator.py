"""Long lists in which exactly one pair has the target as its sum."""


def generate(random, size):
    """Make different even numbers and one odd one: an odd sum needs the odd one and one partner."""
    nums = [2 * half for half in random.sample(range(-(10**9), 10**9), size)]
    # Both stand in the last tenth, so whoever compares all pairs in order comes to them late.
    first, second = random.sample(range(size - size // 10, size), 2)
    nums[first] += 1
    return [nums, nums[first] + nums[second]]


def valid(arguments):
    """Whole numbers of which at most one pair has the target as its sum, so that there is one answer."""
    nums, target = arguments
    return sum(nums[i] + nums[j] == target for i in range(len(nums)) for j in range(i)) <= 1
