# Adds a number to a letter.
# Fails: four rows; two rows; one row; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(n):
    print(" ".join("A" + column for column in range(row + 1)))
