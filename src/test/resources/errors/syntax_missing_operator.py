x = 3
y = 2 x
