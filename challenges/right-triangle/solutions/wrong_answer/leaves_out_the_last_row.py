# Ends the loop before the last row.
# Fails: five rows; three rows; one row; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = int(input())
for row in range(1, n):
    print("*" * row)
