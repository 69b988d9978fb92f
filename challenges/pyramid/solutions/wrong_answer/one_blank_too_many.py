# Begins every row one blank too far to the right.
# Fails: three rows; five rows; one row; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print(" " * (n - row + 1) + "*" * (2 * row - 1))
