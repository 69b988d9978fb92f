# Hands the text that was read to range.
# Fails: five rows; three rows; one row; no row; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = input()
for row in range(1, n + 1):
    print("*" * row)
