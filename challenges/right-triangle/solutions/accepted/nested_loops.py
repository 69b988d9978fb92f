import sys


def main():
    n = int(sys.stdin.readline())
    for row in range(n):
        for _ in range(row + 1):
            print("*", end="")
        print()


if __name__ == "__main__":
    main()
