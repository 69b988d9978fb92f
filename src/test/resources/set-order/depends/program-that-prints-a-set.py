# stdin: 'apple banana apple cherry\n'
# expect: "{'apple', 'banana', 'cherry'}\n"

words = input().split()
print(set(words))  # here
