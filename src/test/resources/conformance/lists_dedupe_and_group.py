from collections import defaultdict
from itertools import groupby
a = [3, 1, 3, 2, 1]
print(list(dict.fromkeys(a)), sorted(set(a)), [x for i, x in enumerate(a) if x not in a[:i]], {x: a.count(x) for x in a})
g = defaultdict(list)
for w in ['apple', 'bob', 'avocado', 'cat']: g[w[0]].append(w)
print(dict(g), {k: list(v) for k, v in groupby(sorted(['bb', 'a', 'cc'], key=len), key=len)}, list(zip(a, a[1:])), [a[i:i + 2] for i in range(0, len(a), 2)])
