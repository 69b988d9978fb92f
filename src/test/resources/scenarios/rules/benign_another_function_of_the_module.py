# Rules: {"forbidCalls": ["itertools.permutations"]}
import itertools
from itertools import chain as permutations
print(itertools.count(), permutations([1], [2]))
