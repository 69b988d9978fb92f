# stdin: '1 2 3 2 1\n'
# expect: '1\n2\n3\n'

numbers = set(map(int, input().split()))
print(*numbers, sep="\n")  # here
