# Squares inside of reduce, where the first number comes in unsquared.
# Fails: one to four; some twice; one even number; the first number counts like the others; negative numbers; odd squares stay out; more than 64 bits; a generator; a range and a tuple; called twice
from functools import reduce


def sum_of_even_squares(nums):
    evens = [number for number in nums if number % 2 == 0]
    return reduce(lambda total, number: total + number * number, evens) if evens else 0
