# Prints the first row before it looks at the number.
# Fails: no row
rows = int(input())
row = "A"
print(row)
for number in range(1, rows):
    row += " " + chr(ord("A") + number)
    print(row)
