# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, and whether it is used cannot be seen in line 4
def solve(): ...
print(solve.__globals__)
