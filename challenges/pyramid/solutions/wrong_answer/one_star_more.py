# Adds one star per row instead of two, with blanks between them.
# Fails: three rows; five rows; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print(" " * (n - row) + " ".join("*" * row))
