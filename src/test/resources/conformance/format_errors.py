for value, spec in ((1, 's'), ('a', 'd'), (1.5, 'd'), ('a', '=5'), (1, '.2'), (1, ',x'), ([], '>5'), (1, 'zz'), ('a', '+'), (1.0, 'x'), (1, ',_'), (None, '5'), (1, '%d'), ('a', ',')):
    try:
        print(format(value, spec))
    except Exception as error:
        print(repr(value), spec, type(error).__name__, error)
