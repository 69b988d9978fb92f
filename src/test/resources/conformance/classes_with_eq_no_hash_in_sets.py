class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
p = P(1, 2)
s = {p}
print(P(1, 2) in s, len({P(1, 2), P(1, 2)}), {p: 'v'}[P(1, 2)], [P(1, 2)].count(p), [P(0, 0), p].index(P(1, 2)))
p.x = 9
print(p in s, p in list(s))
