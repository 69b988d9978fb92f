# Rules: {"forbidImports": ["collections"]}
# Broken: the module collections is not allowed, but used in line 3
from collections.abc import Iterable
