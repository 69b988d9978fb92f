# stdin: '3\nb\na\nb\n'
# expect: 'b\na\n'

count = int(input())
names = {input() for _ in range(count)}
for name in names:  # here
    print(name)
