"""A bare majority among numbers that are all different."""


def generate(random, size):
    """Put every other number before the majority if `size` is odd; shuffle all if it is even."""
    majority, *others = random.sample(range(-(10**9), 10**9), (size - 1) // 2 + 1)
    nums = others + [majority] * (size - len(others))
    if size % 2 == 0:
        random.shuffle(nums)
    return [nums]


def valid(arguments):
    """There is a majority."""
    [nums] = arguments
    return any(2 * nums.count(number) > len(nums) for number in nums)
