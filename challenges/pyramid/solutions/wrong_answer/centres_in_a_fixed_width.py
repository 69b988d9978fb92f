# Centres in twenty-one columns, whatever the height is.
# Fails: three rows; five rows; one row; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print(("*" * (2 * row - 1)).center(max(2 * n - 1, 21)))
