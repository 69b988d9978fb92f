# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, and whether it is used cannot be seen in line 3
print(eval("revers" + "ed('abc')"))
