numbers = [1, 2]
pritn(numbers)
