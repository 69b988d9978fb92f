# Counts the rows from 0 to n - 1, so the first is empty and the longest is missing.
# Fails: five rows; three rows; one row; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = int(input())
for row in range(n):
    print("*" * row)
