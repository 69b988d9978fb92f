from collections.abc import Iterable


def sum_of_even_squares(nums: Iterable[int]) -> int:
    return sum(number**2 for number in nums if number % 2 == 0)
