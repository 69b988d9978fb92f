x = -1
assert x > 0, 'x has to be positive'
