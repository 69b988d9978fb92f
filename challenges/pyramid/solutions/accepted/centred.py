import sys


def pyramid(height: int) -> list[str]:
    width = 2 * height - 1
    return [("*" * stars).center(width).rstrip() for stars in range(1, width + 1, 2)]


for line in pyramid(int(sys.stdin.readline())):
    print(line)
