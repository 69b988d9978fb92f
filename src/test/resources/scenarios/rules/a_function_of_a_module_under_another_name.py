# Rules: {"forbidCalls": ["itertools.permutations"]}
# Broken: itertools.permutations() is not allowed, but used in lines 5, 6
import itertools as tools
from itertools import permutations as orders
print(list(tools.permutations("ab")))
print(list(orders("ab")))
