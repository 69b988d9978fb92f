# Leaves out the blanks before the stars.
# Fails: three rows; five rows; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print("*" * (2 * row - 1))
