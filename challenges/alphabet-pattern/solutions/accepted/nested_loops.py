import sys


def main():
    n = int(sys.stdin.read())
    for row in range(n):
        for column in range(row + 1):
            print(chr(ord("A") + column), end=" ")
        print()


if __name__ == "__main__":
    main()
