# Gives reduce no start value, so there is nothing to return without even numbers.
# Fails: no numbers; no even number
from functools import reduce


def sum_of_even_squares(nums):
    squares = [number**2 for number in nums if number % 2 == 0]
    return reduce(lambda left, right: left + right, squares)
