# Prints a question before it reads the number.
# Fails: five rows; three rows; one row; no row; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
n = int(input("How many rows? "))
for row in range(1, n + 1):
    print("*" * row)
