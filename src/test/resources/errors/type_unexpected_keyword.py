def greet(name):
    return name
greet(nme='Ann')
