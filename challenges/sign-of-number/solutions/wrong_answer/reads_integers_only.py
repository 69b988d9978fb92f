# Reads with int(), so fractions are no numbers.
# Fails: a fraction; minus zero; a small fraction; a small fraction below zero; with an exponent
try:
    number = int(input())
    print("positive" if number > 0 else "negative" if number < 0 else "zero")
except ValueError:
    print("not a number")
