import math
import sys

ANSWERS = {1: "positive", 0: "zero", -1: "negative"}


def main() -> None:
    try:
        number = float(sys.stdin.readline())
    except ValueError:
        number = math.nan
    print("not a number" if math.isnan(number) else ANSWERS[(number > 0) - (number < 0)])


if __name__ == "__main__":
    main()
