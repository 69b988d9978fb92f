class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __iter__(self):
        n = self
        while n:
            yield n.v
            n = n.nxt
def reverse(n):
    prev = None
    while n: n.nxt, prev, n = prev, n, n.nxt
    return prev
print(list(Node(1, Node(2, Node(3)))), list(reverse(Node(1, Node(2, Node(3))))))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def walk(self):
        yield self.v
        for k in self.kids: yield from k.walk()
    def depth(self): return 1 + max((k.depth() for k in self.kids), default=0)
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t.walk()), t.depth())
