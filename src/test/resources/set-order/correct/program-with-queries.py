# stdin: '3\na\nb\na\nb\nz\n'
# expect: 'known\nnew\n'

count = int(input())
known = {input() for _ in range(count)}
while True:
    try:
        print("known" if input() in known else "new")
    except EOFError:
        break
