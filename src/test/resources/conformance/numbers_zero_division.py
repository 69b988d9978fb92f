for expression in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1.0 // 0', '1.0 % 0', 'divmod(1, 0)', '0j / 0', '1 / 0.0', 'pow(0, -1)', 'divmod(1.0, 0)'):
    try:
        eval(expression)
    except ZeroDivisionError as error:
        print(expression, '->', error)
