# stdin: 'c a b a\n'
# expect: 'a\nb\nc\n'

for word in sorted(set(input().split())):
    print(word)
