# Repeats the letter of the row instead of going through the alphabet.
# Fails: four rows; two rows; blanks around the number; no line end after the number; two digits
n = int(input())
for row in range(n):
    print(" ".join(chr(65 + row) * (row + 1)))
