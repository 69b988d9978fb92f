for i, c in enumerate('aé😀', 1):
    print(i, c, ord(c))
print([*'abc'], list(zip('ab', 'xyz')), dict(enumerate('ab')), list(map(str.upper, 'ab')), list(reversed('abc')), sorted('banana'), set('aab') == {'a', 'b'})
