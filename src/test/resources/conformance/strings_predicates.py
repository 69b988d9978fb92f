for s in ('123', '１２', '²', '½', '四', 'abc', 'é', 'a1', 'a b', '', ' \t', 'def', '1a', '_x', '\n', '٣'):
    print(repr(s), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalpha(), s.isalnum(), s.isspace(), s.isidentifier(), s.isprintable())
