import re
from collections import Counter
log = '''2024-01-01 ERROR disk full
2024-01-02 INFO ok
2024-01-03 ERROR net down'''
rows = [re.match(r'(\S+) (\w+) (.*)', l).groups() for l in log.splitlines()]
print(rows, Counter(r[1] for r in rows), [m for _, k, m in rows if k == 'ERROR'])
def tokens(s): return [(m.lastgroup, m.group()) for m in re.finditer(r'(?P<num>\d+\.?\d*)|(?P<op>[-+*/()])|(?P<ws>\s+)', s) if m.lastgroup != 'ws']
def evaluate(s):
    t = tokens(s)[::-1]
    def expr():
        v = term()
        while t and t[-1][1] in '+-': v = v + term() if t.pop()[1] == '+' else v - term()
        return v
    def term():
        v = factor()
        while t and t[-1][1] in '*/': v = v * factor() if t.pop()[1] == '*' else v / factor()
        return v
    def factor():
        k, x = t.pop()
        if x == '(':
            v = expr(); t.pop(); return v
        return -factor() if x == '-' else float(x) if '.' in x else int(x)
    return expr()
print(evaluate('2 + 3 * (4 - 1) / 2'), evaluate('-2 * -(3 + 1)'), evaluate('1.5*4'))
