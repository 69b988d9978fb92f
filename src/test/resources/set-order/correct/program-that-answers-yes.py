# stdin: '3 1 3\n'
# expect: 'YES\n'

numbers = input().split()
print("YES" if len(set(numbers)) < len(numbers) else "NO")
