def pair():
    pass
a, b = pair()
