for text, codec, errors in (('é', 'ascii', 'strict'), ('é', 'ascii', 'replace'), ('é', 'ascii', 'ignore'), ('é😀', 'ascii', 'backslashreplace'), ('é', 'ascii', 'xmlcharrefreplace'), ('\ud800', 'utf-8', 'strict'), ('日', 'latin-1', 'strict'), ('a', 'nope', 'strict'), ('ab', 'utf-16-le', 'strict'), ('é', 'cp1252', 'strict'), ('é', 'ascii', 'namereplace')):
    try:
        print(text.encode(codec, errors))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
