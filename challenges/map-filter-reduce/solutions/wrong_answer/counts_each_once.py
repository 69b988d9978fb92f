# Makes a set of the numbers first.
# Fails: some twice
def sum_of_even_squares(nums):
    return sum(number**2 for number in set(nums) if number % 2 == 0)
