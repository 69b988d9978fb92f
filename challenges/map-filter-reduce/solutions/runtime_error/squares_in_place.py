# Writes the squares into the list that it was given.
# Fails: a generator; a range and a tuple; the list stays as it was; a hundred thousand numbers; from minus to plus
def sum_of_even_squares(nums):
    for index, number in enumerate(nums):
        nums[index] = number * number if number % 2 == 0 else 0
    return sum(nums)
