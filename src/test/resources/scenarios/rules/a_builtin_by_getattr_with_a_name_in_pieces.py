# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 5
import builtins

turn = getattr(builtins, "rev" + "ersed")
