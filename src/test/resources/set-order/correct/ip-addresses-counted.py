# arguments: ['1.1.1.1 - x\n2.2.2.2 - y\n1.1.1.1 - z']
# expect: 2

def solve(log):
    return len({line.split()[0] for line in log.splitlines()})
