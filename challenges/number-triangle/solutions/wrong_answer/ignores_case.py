# Accepts names in capital letters too, and cuts Floyd's triangle off after fifteen rows.
# Fails: Floyd with twenty rows; an empty triangle of no kind
name, n = input().split()
number = 1
if name.lower() not in ("counting", "repeating", "floyd"):
    print("no such triangle:", name)
else:
    for row in range(1, min(15, int(n)) + 1):
        if name.lower() == "counting":
            print(*range(1, row + 1))
        elif name.lower() == "repeating":
            print(*[row] * row)
        else:
            print(*range(number, number + row))
            number += row
