# Takes the first character for the whole number.
# Fails: two digits
text = input().strip()
for row in range(1, int(text[0]) + 1):
    print("*" * row)
