# 499 maximum recursion depth exceeded
# here: 998 maximum recursion depth exceeded

import re

def f(n):
    reached[0] += 1
    return re.sub('a', f, 'a')
