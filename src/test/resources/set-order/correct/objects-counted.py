# arguments: [['a', 'b', 'a']]
# expect: 2

class Point:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)

def solve(names):
    return len({Point(name) for name in names})
