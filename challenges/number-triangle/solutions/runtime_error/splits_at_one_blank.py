# Splits at single blanks, so more of them make more parts than two.
# Fails: more blanks in the input
name, n = input().split(" ")
number = 1
if name not in ("counting", "repeating", "floyd"):
    print("no such triangle:", name)
else:
    for row in range(1, int(n) + 1):
        if name == "counting":
            print(*range(1, row + 1))
        elif name == "repeating":
            print(*[row] * row)
        else:
            print(*range(number, number + row))
            number += row
