# Rules: {"forbidCalls": ["reversed"]}
class Machine:
    def run(self, name):
        return getattr(self, name)()

def solve(a, b):
    return "{a} {b}".format(**locals())
