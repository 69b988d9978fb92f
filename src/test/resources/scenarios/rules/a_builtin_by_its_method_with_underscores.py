# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 3
print(list([1, 2].__reversed__()))
