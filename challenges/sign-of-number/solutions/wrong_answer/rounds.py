# Cuts the fraction off before it compares.
# Fails: a small fraction; a small fraction below zero
import math

try:
    number = float(input())
    if math.isnan(number):
        print("not a number")
    else:
        number = number if math.isinf(number) else int(number)
        print("positive" if number > 0 else "negative" if number < 0 else "zero")
except ValueError:
    print("not a number")
