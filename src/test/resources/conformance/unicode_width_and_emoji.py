s = '👨‍👩‍👧'
print(len(s), [hex(ord(c)) for c in s], len('🇩🇪'), '👍🏽'[0], '😀' in '😀😃', '😀😃'.index('😃'), '😀'.encode('utf-16-le'), len('😀'.encode()), 'a😀b'[1:], 'a😀b'[::-1], '%s' % '😀', '😀'.isalpha(), '😀' * 2, f'{"😀":>3}|', '\N{GRINNING FACE}', ord('😀'), list('é😀'))
