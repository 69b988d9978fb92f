import re
for pattern in ('(', 'a)', '[a', '*a', 'a**', r'\1', '(?P<1>a)', '(?P<a>.)(?P<a>.)', 'a{3,1}', '(?<=a+)b', '\\', '(?z)', '[z-a]', '(?P=x)', 'x(?i)'):
    try:
        re.compile(pattern)
        print('ok', pattern)
    except re.error as error:
        print(repr(pattern), error.msg, error.pos)
for action in (lambda: re.match('a', 5), lambda: re.match('a', b'a'), lambda: re.sub('a', r'\2', 'a'), lambda: re.match('a', 'a').group(1), lambda: re.match('a', 'b').group()):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
