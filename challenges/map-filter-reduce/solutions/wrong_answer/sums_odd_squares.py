# Keeps the odd numbers instead of the even ones.
# Fails: one to four; some twice; no even number; one even number; the first number counts like the others; negative numbers; zero; odd squares stay out; more than 64 bits; a generator; a range and a tuple; called twice
def sum_of_even_squares(nums):
    return sum(map(lambda number: number**2, filter(lambda number: number % 2, nums)))
