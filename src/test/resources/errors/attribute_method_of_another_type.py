d = {'a': 1}
d.append(2)
