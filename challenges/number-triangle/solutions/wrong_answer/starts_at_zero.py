# Counts rows and numbers from 0.
# Fails: counting; repeating; Floyd; one row of counting; one row of Floyd; two rows of repeating; numbers of two digits; repeating two digits; more blanks in the input; no line end
name, n = input().split()
number = 0
if name not in ("counting", "repeating", "floyd"):
    print("no such triangle:", name)
else:
    for row in range(int(n)):
        if name == "counting":
            print(*range(row + 1))
        elif name == "repeating":
            print(*[row] * (row + 1))
        else:
            print(*range(number, number + row + 1))
            number += row + 1
