for data, codec, errors in ((b'\xff', 'utf-8', 'strict'), (b'a\xffb', 'utf-8', 'replace'), (b'\xe9', 'latin-1', 'strict'), (b'\xc3', 'utf-8', 'strict'), (b'\x80', 'ascii', 'strict'), (b'a\xffb', 'utf-8', 'backslashreplace'), (b'\xf0\x9f\x98', 'utf-8', 'ignore'), (b'\x00', 'utf-16', 'strict')):
    try:
        print(ascii(data.decode(codec, errors)))
    except UnicodeError as error:
        print(type(error).__name__, error, error.start, error.end, error.reason)
