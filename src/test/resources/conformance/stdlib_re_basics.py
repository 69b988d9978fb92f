import re
m = re.search(r'(?P<user>\w+)@(\w+)\.com', 'mail bob@site.com now')
print(m, m.group(), m.group(1, 2), m['user'], m.groupdict(), m.span(2), m.start(), m.groups(), m.lastindex, m.lastgroup, m.string[:4])
print(re.findall(r'\d+', 'a1b22'), re.findall(r'(a)(b)?', 'aba'), re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(-)', 'a-b'), re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.sub('x', lambda m: m.group().upper(), 'axx', count=1), re.subn('a', 'b', 'aa'))
print(re.match('b', 'ab'), re.fullmatch(r'a+', 'aaa').end(), re.match('(a)|(b)', 'b').groups(), re.escape('a.b*c'), [m.start() for m in re.finditer('a', 'banana')], bool(re.match('$', '')))
