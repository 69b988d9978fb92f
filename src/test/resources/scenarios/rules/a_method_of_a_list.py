# Rules: {"forbidMethods": ["reverse"]}
# Broken: the method .reverse() is not allowed, but used in lines 4, 5, 6
letters = list("abc")
letters.reverse()
list.reverse(letters)
[1].reverse()
