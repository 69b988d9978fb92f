# arguments: [['b', 'a']]
# expect: 'a,b'

class Tags(set):
    def text(self):
        return ",".join(sorted(self))

def solve(names):
    return Tags(names).text()
