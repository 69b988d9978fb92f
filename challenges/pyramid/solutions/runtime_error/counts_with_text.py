# Computes with the text that was read.
# Fails: three rows; five rows; one row; two rows; no row; blanks around the number; no line end after the number; two digits
n = input()
for row in range(1, n + 1):
    print(" " * (n - row) + "*" * (2 * row - 1))
