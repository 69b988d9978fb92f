# arguments: [['a', 'b', 'c']]
# expect: ['a', 'b', 'c']

class Node:
    def __init__(self, name):
        self.name = name

def solve(names):
    nodes = {Node(name) for name in names}
    return [node.name for node in nodes]  # here
