from collections import Counter
c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], c['a'], sum(c.values()), c.total(), sorted(c.elements())[:6])
d = Counter(a=1, b=5)
print(c + d, c - d, c & d, c | d, d.subtract('aab'), d, +d, -d, Counter([1, 1.0, True]), c == Counter('abracadabra'), Counter('ab') <= Counter('aab'))
c.update('zz'); del c['a']
print(c, 'a' in c, list(c), Counter(), dict(Counter('ab')), Counter({'x': 2}).most_common())
