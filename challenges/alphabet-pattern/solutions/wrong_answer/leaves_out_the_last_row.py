# Ends the loop before the last row.
# Fails: four rows; two rows; one row; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n):
    print(" ".join(chr(64 + column) for column in range(1, row + 1)))
