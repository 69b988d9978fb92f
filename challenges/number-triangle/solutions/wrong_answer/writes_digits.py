# Repeats the digits of a number without blanks of their own.
# Fails: numbers of two digits; repeating two digits
name, n = input().split()
number = 1
if name not in ("counting", "repeating", "floyd"):
    print("no such triangle:", name)
else:
    for row in range(1, int(n) + 1):
        if name == "counting":
            print(" ".join("".join(str(k) for k in range(1, row + 1))))
        elif name == "repeating":
            print(" ".join(str(row) * row))
        else:
            print(" ".join(str(k) for k in range(number, number + row)))
            number += row
