# stdin: 'a b a\n'
# expect: '2\n'

print(len(set(input().split())))
