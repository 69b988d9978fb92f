é = 1
变量 = 2
ﬁ = 3
print(é + 变量, fi, 'é'.isidentifier(), '1a'.isidentifier(), '变量' in globals())
class Ω: α = 'alpha'
print(Ω.α, Ω.__name__, [x for x in dir(Ω) if not x.startswith('_')])
