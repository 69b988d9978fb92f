# stdin: '7 7\n'
# expect: '{7}\n'

print(set(map(int, input().split())))
