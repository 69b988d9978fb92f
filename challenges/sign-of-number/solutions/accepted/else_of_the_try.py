answer = "not a number"
try:
    number = float(input())
except ValueError:
    pass
else:
    if number == 0:
        answer = "zero"
    elif number == number:
        answer = "positive" if number > 0 else "negative"
print(answer)
