# Prints the first row before it looks whether there is one.
# Fails: no row
n = int(input())
row = 1
while True:
    print("*" * row)
    row += 1
    if row > n:
        break
