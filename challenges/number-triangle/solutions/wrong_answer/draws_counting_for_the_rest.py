# Draws the counting triangle for every name it does not know.
# Fails: no such triangle; an empty triangle of no kind
name, n = input().split()
number = 1
for row in range(1, int(n) + 1):
    if name == "repeating":
        print(*[row] * row)
    elif name == "floyd":
        print(*range(number, number + row))
        number += row
    else:
        print(*range(1, row + 1))
