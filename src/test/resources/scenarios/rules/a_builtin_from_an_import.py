# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 4
from builtins import reversed as turn
print(turn("abc"))
