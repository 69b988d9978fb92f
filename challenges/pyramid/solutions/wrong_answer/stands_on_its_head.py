# Prints the broadest row first.
# Fails: three rows; five rows; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(n, 0, -1):
    print(" " * (n - row) + "*" * (2 * row - 1))
