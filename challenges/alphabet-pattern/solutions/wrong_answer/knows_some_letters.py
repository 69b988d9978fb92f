# Has an alphabet in which three letters are missing.
# Fails: twenty-six rows
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVW"
n = int(input())
for row in range(1, n + 1):
    print(" ".join(ALPHABET[:row]))
