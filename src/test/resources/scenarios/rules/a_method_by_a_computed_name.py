# Rules: {"forbidMethods": ["reverse"]}
# Broken: the method .reverse() is not allowed, and whether it is used cannot be seen in line 4
def solve(letters, name):
    getattr(letters, name)()
