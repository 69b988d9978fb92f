name, n = input().split()
number = 0
if name not in ("counting", "repeating", "floyd"):
    print("no such triangle:", name)
else:
    for row in range(1, int(n) + 1):
        if name == "counting":
            numbers = range(1, row + 1)
        elif name == "repeating":
            numbers = [row] * row
        else:
            numbers = range(number + 1, number + row + 1)
            number += row
        print(*numbers)
