# Prints n stars in every row.
# Fails: five rows; three rows; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = int(input())
for _ in range(n):
    print("*" * n)
