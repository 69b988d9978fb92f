from decimal import Decimal, getcontext, ROUND_HALF_UP, localcontext, InvalidOperation, DivisionByZero
print(Decimal('0.1') + Decimal('0.2'), Decimal(0.1), Decimal('1.10') * 3, Decimal(7) / 3)
print(Decimal('2.675').quantize(Decimal('0.01'), ROUND_HALF_UP), round(Decimal('2.5')), Decimal('1E+3').normalize())
with localcontext() as context:
    context.prec = 5
    print(Decimal(2).sqrt(), Decimal(1) / 7)
print(repr(Decimal('NaN')), Decimal('Infinity') > 10 ** 100, Decimal('-0'), getcontext().prec)
for action in (lambda: Decimal('x'), lambda: Decimal(1) / 0):
    try:
        action()
    except (InvalidOperation, DivisionByZero) as error:
        print(type(error).__name__, error)
print(f"{Decimal('1234567.891'):,.2f}", Decimal('12.30').as_tuple(), Decimal(10) // 3, Decimal(-7) % 3)
