# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, and whether it is used cannot be seen in line 4
run = exec
run("pass")
