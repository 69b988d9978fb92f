from decimal import Decimal, ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_CEILING, getcontext
for r in (ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_CEILING): print(r, *[Decimal(s).quantize(Decimal('0.1'), r) for s in ('1.25', '-1.25', '1.35')])
print(Decimal('1.00') == Decimal('1'), hash(Decimal('1.0')) == hash(1), Decimal('1.0') + 1, sum(map(Decimal, ['0.1'] * 3)), Decimal(10) ** -2, Decimal('3.14').to_integral_value(), Decimal('1e2'), +Decimal('1.2300'), Decimal('NaN') == Decimal('NaN'), Decimal(1) / 3 * 3, f"{Decimal('0.5'):%}", int(Decimal('2.9')), float(Decimal('0.1')), Decimal.from_float(0.5), max(Decimal(1), 2), Decimal('5') % 3, Decimal('1.1') < 1.1, str(Decimal('1E-7')), Decimal('100').adjusted(), Decimal(2).sqrt())
try: Decimal('1') + 1.5
except TypeError as e: print(e)
