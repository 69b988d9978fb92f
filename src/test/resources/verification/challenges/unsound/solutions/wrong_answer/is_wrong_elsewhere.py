# Fails: ten; twelve
def total(numbers):
    return 0
