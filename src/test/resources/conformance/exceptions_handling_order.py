def f(e):
    try:
        raise e
    except (KeyError, IndexError) as error:
        return 'lookup ' + type(error).__name__
    except ArithmeticError:
        return 'arithmetic'
    except Exception as error:
        return 'other ' + repr(error)
    except BaseException as error:
        return 'base ' + repr(error)
print(f(KeyError('k')), f(ZeroDivisionError), f(ValueError('v', 2)), f(SystemExit(3)), f(KeyboardInterrupt))
try:
    try:
        raise ValueError('inner')
    except KeyError:
        print('no')
    finally:
        print('finally')
except ValueError as error:
    print(error)
try:
    print(error)
except NameError as e:
    print(e)
try:
    try: 1 / 0
    except 'str': pass
except TypeError as error:
    print(error)
