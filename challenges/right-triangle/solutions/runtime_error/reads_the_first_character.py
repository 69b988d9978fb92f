# Takes the first character of the line for the number, and that may be a blank.
# Fails: blanks around the number
line = input()
n = int(line[0]) if len(line) == 1 else int(line[0]) * 10 + int(line[1])
for row in range(1, n + 1):
    print("*" * row)
