# Rules: {"forbidCalls": ["functools.reduce"]}
# Broken: functools.reduce() is not allowed, but used in line 4
import _functools
print(_functools.reduce)
