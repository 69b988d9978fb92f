# Rules: {"forbidMethods": ["reverse"]}
# Broken: the method .reverse() is not allowed, but used in line 8
class Stack:
    def __init__(self):
        self.items = []

    def reverse(self):
        self.items.reverse()
