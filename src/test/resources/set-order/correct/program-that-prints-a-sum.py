# stdin: '1 2 2 3\n'
# expect: 'sum: 6\n'

import sys

numbers = set(map(int, sys.stdin.read().split()))
total = 0
for number in numbers:
    total += number
print(f"sum: {total}")
