def {{name}}(numbers, limit):
    count = 0
    for number in numbers:
        if number > limit:
            count += 1
    return count
