# Prints small letters.
# Fails: four rows; two rows; one row; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(1, n + 1):
    print(" ".join(chr(96 + column) for column in range(1, row + 1)))
