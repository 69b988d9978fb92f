# Takes the sign away, so that a negative limit means something else.
# Fails: negative limit; ten thousand numbers
def {{name}}(numbers, limit):
    return len([number for number in numbers if abs(number) > abs(limit)])
