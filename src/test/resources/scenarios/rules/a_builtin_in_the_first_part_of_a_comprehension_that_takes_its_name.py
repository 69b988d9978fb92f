# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 3
letters = [reversed for reversed in reversed("abc")]
