# Calls zero what is neither positive nor negative, and nan is neither.
# Fails: the word nan
try:
    number = float(input())
    if number > 0:
        print("positive")
    elif number < 0:
        print("negative")
    else:
        print("zero")
except ValueError:
    print("not a number")
