a, b = 256, 256
print(a is b, -5 is -5, True is True, None is None)
print([] is [], () == (), 'abc' == 'ab' + 'c', (1, 2) == (1, 2))
