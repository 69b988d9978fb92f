# Adds first and squares the sum.
# Fails: one to four; some twice; the first number counts like the others; negative numbers; a generator; a range and a tuple
def sum_of_even_squares(nums):
    return sum(number for number in nums if number % 2 == 0) ** 2
