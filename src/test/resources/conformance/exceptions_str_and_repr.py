for e in (ValueError(), ValueError('a'), ValueError('a', 1), KeyError('k'), KeyError(), KeyError(1), OSError(2, 'No such', 'f.txt'), OSError('x'), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), StopIteration(5), SystemExit(2), SyntaxError('s'), Exception(None), Exception([1]), AttributeError('q'), ImportError('i', name='n')):
    print(str(e), '|', repr(e), '|', e.args)
print(type(OSError(2, 'x')).__name__, OSError(13, 'x').errno, StopIteration(7).value, SystemExit('m').code, KeyError('k').args[0])
