# calls: [['visit', 'a'], ['visit', 'b'], ['visit', 'a'], ['count']]
# expect: [None, None, None, 2]

class Solution:
    def __init__(self):
        self.visitors = set()

    def visit(self, name):
        self.visitors.add(name)

    def count(self):
        return len(self.visitors)
