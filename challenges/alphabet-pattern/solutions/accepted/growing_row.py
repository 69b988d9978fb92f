row = []
for number in range(int(input())):
    row.append(chr(65 + number))
    print(*row)
