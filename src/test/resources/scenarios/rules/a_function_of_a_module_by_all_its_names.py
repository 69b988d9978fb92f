# Rules: {"forbidCalls": ["itertools.permutations"]}
# Broken: itertools.permutations() is not allowed, but used in line 4
from itertools import *
print(permutations("ab"))
