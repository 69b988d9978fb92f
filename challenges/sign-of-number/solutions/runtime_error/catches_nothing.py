# Does not catch the error that float() raises.
# Fails: no number; a number and a unit; two signs; empty line
number = float(input())
if number > 0:
    print("positive")
elif number < 0:
    print("negative")
elif number == 0:
    print("zero")
else:
    print("not a number")
