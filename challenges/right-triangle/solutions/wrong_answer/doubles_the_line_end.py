# Adds a line end to the one that print brings.
# Fails: five rows; three rows; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = int(input())
for row in range(1, n + 1):
    print("*" * row + "\n")
