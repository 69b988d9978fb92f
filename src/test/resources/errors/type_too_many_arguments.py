def greet(name):
    return name
greet('Ann', 'hi')
