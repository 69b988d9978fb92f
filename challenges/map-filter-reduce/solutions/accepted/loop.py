def sum_of_even_squares(nums):
    total = 0
    for number in nums:
        if not number & 1:
            total += number * number
    return total
