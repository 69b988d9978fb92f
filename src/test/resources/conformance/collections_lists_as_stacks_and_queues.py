from collections import deque
s = []
for c in '{[()]}':
    if c in '([{': s.append(c)
    else: print(s.pop() + c, end=' ')
print(s)
q = deque([('A', 0)])
graph = {'A': 'BC', 'B': 'D', 'C': 'D', 'D': ''}
seen = {'A': 0}
while q:
    n, d = q.popleft()
    for m in graph[n]:
        if m not in seen: seen[m] = d + 1; q.append((m, d + 1))
print(seen)
def dfs(n, path=()): return [path + (n,)] if not graph[n] else [p for m in graph[n] for p in dfs(m, path + (n,))]
print(dfs('A'))
