# stdin: 'stream\nmaster\n'
# expect: 'common letters: master\n'

first = input()
second = input()
common = set(first) & set(second)
print("common letters:", "".join(common))  # here
