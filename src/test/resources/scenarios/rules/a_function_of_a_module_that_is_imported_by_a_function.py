# Rules: {"forbidCalls": ["itertools.permutations"]}
# Broken: itertools.permutations() is not allowed, but used in lines 5, 6, 7
import importlib, sys
load = importlib.import_module
print(load("itertools").permutations)
print(__import__("itertools").permutations)
print(sys.modules["itertools"].permutations)
