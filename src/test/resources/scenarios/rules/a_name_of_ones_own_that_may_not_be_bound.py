# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 6
if len("x") > 1:
    reversed = None

print(reversed("abc"))
