# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in lines 3, 4, 5, 6
a = __builtins__.reversed
b = __builtins__["reversed"]
c = globals()["__builtins__"]["reversed"]
d = vars(__import__("builtins"))["reversed"]
