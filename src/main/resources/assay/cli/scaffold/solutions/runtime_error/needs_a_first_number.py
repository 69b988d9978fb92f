# Begins with the first number, which an empty list has not.
# Fails: empty list
def {{name}}(numbers, limit):
    count = int(numbers[0] > limit)
    for number in numbers[1:]:
        count += number > limit
    return count
