text = 'the quick the lazy the end'
c = {}
for w in text.split(): c[w] = c.get(w, 0) + 1
print(c, sorted(c.items(), key=lambda kv: (-kv[1], kv[0])), max(c, key=c.get), {v: [k for k in c if c[k] == v] for v in sorted(set(c.values()))}, sum(c.values()), dict(sorted(c.items())), list(c)[0], min(c.values()))
