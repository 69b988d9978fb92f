def sign(line):
    try:
        number = float(line)
    except ValueError:
        return "not a number"
    if number > 0:
        return "positive"
    if number < 0:
        return "negative"
    if number == 0:
        return "zero"
    return "not a number"


print(sign(input()))
