# arguments: [['read'], ['write', 'read']]
# expect: 'missing: write'

def solve(granted, asked):
    lacking = set(asked).difference(granted)
    if lacking:
        return "missing: " + ", ".join(sorted(lacking))
    return "ok"
