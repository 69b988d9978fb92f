# Fails: ten
def total(numbers):
    return sum(numbers)
