name = 'Ann'
name()
