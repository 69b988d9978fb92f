# calls: [['edge', 1, 2], ['edge', 2, 3], ['reach', 1]]
# expect: [None, None, 3]

class Solution:
    def __init__(self):
        self.edges = {}

    def edge(self, a, b):
        self.edges.setdefault(a, set()).add(b)

    def reach(self, start):
        seen, todo = set(), {start}
        while todo:
            node = todo.pop()
            seen.add(node)
            todo.update(self.edges.get(node, set()) - seen)
        return len(seen)
