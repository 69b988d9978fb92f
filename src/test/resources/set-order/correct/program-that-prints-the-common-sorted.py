# stdin: 'stream\nmaster\n'
# expect: 'a, e, m, r, s, t\n'

first, second = set(input()), set(input())
print(*sorted(first & second), sep=", ")
