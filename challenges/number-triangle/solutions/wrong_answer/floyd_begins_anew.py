# Begins Floyd's triangle anew in every row, one higher.
# Fails: Floyd; more blanks in the input
name, n = input().split()
if name == "counting":
    for row in range(1, int(n) + 1):
        print(*range(1, row + 1))
elif name == "repeating":
    for row in range(1, int(n) + 1):
        print(*[row] * row)
elif name == "floyd":
    for row in range(1, int(n) + 1):
        print(*range(row, 2 * row))
else:
    print("no such triangle:", name)
