try:
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('bad') from e
except ValueError as error:
    print(repr(error.__cause__), error.__context__ is error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]
except IndexError as error:
    print(repr(error.__context__), error.__cause__)
try:
    try:
        1 / 0
    finally:
        raise KeyError('f')
except KeyError as error:
    print(repr(error.__context__))
e = ValueError('again')
try:
    try: raise e
    except ValueError: raise
except ValueError as error:
    print(error is e, error.__context__)
