def total(numbers):
    return 1
