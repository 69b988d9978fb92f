# Calls every number with a minus sign negative, minus zero too.
# Fails: minus zero
line = input().strip()
try:
    number = float(line)
    if number != number:
        print("not a number")
    elif line.startswith("-"):
        print("negative")
    else:
        print("zero" if number == 0 else "positive")
except ValueError:
    print("not a number")
