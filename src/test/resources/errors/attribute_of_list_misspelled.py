a = []
a.apend(1)
