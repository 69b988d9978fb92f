from string import ascii_uppercase

n = int(input())
for row in range(1, n + 1):
    print(" ".join(ascii_uppercase[:row]))
