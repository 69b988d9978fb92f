def is_palindrome(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]
def caesar(s, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
def rle(s):
    from itertools import groupby
    return ''.join(f'{len(list(g))}{c}' for c, g in groupby(s))
print(is_palindrome('A man, a plan, a canal: Panama'), caesar('xyz abc!', 3), rle('aaabccd'), ' '.join(w[::-1] for w in 'ab cd'.split()), sorted('listen') == sorted('silent'), ''.join(dict.fromkeys('banana')), 'hello world'.title().swapcase(), max('hello world'.split(), key=len), '%s' % 'abc'[::-1])
