# Rules: {"forbidCalls": ["itertools.permutations"]}
# Broken: itertools.permutations() is not allowed, and whether it is used cannot be seen in line 5
import itertools

TOOLS = {"tools": itertools}
