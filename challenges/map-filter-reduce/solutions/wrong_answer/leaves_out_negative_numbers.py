# Asks for a positive even number.
# Fails: negative numbers; from minus to plus
def sum_of_even_squares(nums):
    return sum(number**2 for number in nums if number > 0 and number % 2 == 0)
