# Squares with floats and rounds the sum to an integer.
# Fails: more than 64 bits
from math import pow


def sum_of_even_squares(nums):
    return int(sum(pow(number, 2) for number in nums if number % 2 == 0))
