print(repr('  x \n'.strip()), 'xxabcxx'.strip('x'), 'abcba'.strip('ab'), '..a..'.lstrip('.'), '..a..'.rstrip('.'), repr('\u3000a\xa0'.strip()), 'a'.strip('a') == '')
