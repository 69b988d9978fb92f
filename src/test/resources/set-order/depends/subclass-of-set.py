# arguments: [['u', 'v', 'u']]
# expect: 'u v'

class Tags(set):
    def render(self):
        return " ".join(self)  # here

def solve(items):
    return Tags(items).render()
