# Rules: {"forbidMethods": ["reverse"]}
# Broken: the method .reverse() is not allowed, but used in lines 5, 6
from operator import methodcaller
letters = list("abc")
getattr(letters, "reverse")()
methodcaller("reverse")(letters)
