from functools import reduce


def sum_of_even_squares(nums):
    evens = filter(lambda number: number % 2 == 0, nums)
    squares = map(lambda number: number * number, evens)
    return reduce(lambda total, square: total + square, squares, 0)
