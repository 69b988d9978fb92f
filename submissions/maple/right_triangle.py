rows = int(input("How many rows? "))
for i in range(rows):
    print("*" * (i + 1))
