# stdin: 'z y x z\n'
# expect: 'z,y,x\n'

import sys


def main():
    words = sys.stdin.read().split()
    seen = set()
    for word in words:
        seen.add(word)
    sys.stdout.write(",".join(seen) + "\n")  # here


if __name__ == "__main__":
    main()
