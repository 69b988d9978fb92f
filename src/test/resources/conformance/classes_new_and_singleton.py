class One:
    made = None
    def __new__(cls, *a):
        if cls.made is None: cls.made = super().__new__(cls)
        return cls.made
    def __init__(self, x): self.x = x
print(One(1) is One(2), One(3).x)
class Upper(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
class Other:
    def __new__(cls): return 'not me'
    def __init__(self): print('never')
class Pos(int):
    def __new__(cls, v): return int.__new__(cls, abs(v))
print(Upper('abc'), Upper('x').lower(), Other(), Pos(-5) + 1, type(Pos(1) + 1).__name__)
