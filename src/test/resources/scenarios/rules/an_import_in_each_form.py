# Rules: {"forbidImports": ["itertools"]}
# Broken: the module itertools is not allowed, but used in lines 3, 4, 6, 7
import itertools as tools
from itertools import chain

print(__import__("itertools"))
print(__import__("importlib").import_module("itertools"))
