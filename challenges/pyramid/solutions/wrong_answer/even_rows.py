# Prints 2, 4, 6, … stars.
# Fails: three rows; five rows; one row; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print(" " * (n - row) + "*" * (2 * row))
