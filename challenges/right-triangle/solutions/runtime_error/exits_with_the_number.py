# Ends with the number as its exit status, which says that something went wrong.
# Fails: five rows; three rows; one row; two rows; blanks around the number; no line end after the number; two digits; eight rows, each one counts; nine rows, each one counts
import sys


def main():
    n = int(input())
    for row in range(1, n + 1):
        print("*" * row)
    return n


sys.exit(main())
