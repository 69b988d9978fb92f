def main():
    n = int(input())
    for row in range(n):
        for _ in range(n - row - 1):
            print(" ", end="")
        for _ in range(2 * row + 1):
            print("*", end="")
        print()


main()
