# Rules: {"forbidCalls": ["itertools.permutations"]}
# Broken: itertools.permutations() is not allowed, but used in line 6
import itertools
tools, one = itertools, 1
more = tools
print(more.permutations)
