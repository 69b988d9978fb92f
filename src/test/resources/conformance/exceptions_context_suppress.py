from contextlib import suppress
with suppress(KeyError, ZeroDivisionError):
    1 / 0
    print('never')
print('after')
try:
    with suppress(KeyError): int('x')
except ValueError as error:
    print(error)
