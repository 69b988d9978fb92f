print(input if False else '5' > 3)
