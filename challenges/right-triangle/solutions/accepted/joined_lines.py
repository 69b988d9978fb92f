import sys

print("\n".join("*" * stars for stars in range(1, int(sys.stdin.read()) + 1)))
