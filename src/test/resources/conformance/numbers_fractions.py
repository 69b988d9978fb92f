from fractions import Fraction
a = Fraction(3, 4)
print(a, repr(a), a + 1, a * a, a / 2, a ** -2, a < 1, float(a), Fraction('0.125'), Fraction(0.5), round(Fraction(7, 2)))
print(Fraction(3.14159).limit_denominator(100), Fraction('-3/6'), a == 0.75, sum([Fraction(1, 3)] * 3), divmod(Fraction(7, 2), 1))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)
