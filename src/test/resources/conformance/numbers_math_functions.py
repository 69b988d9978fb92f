import math
print(math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.isqrt(99))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4))
print(math.prod([1, 2, 3, 4]), math.dist((0, 0), (3, 4)), math.hypot(3, 4), math.isclose(0.1 + 0.2, 0.3))
print(math.log(8, 2), math.log2(8), math.log10(1000), math.exp(0), math.degrees(math.pi), round(math.cbrt(27), 9), math.exp2(5))
print(math.modf(-1.5), math.frexp(8.0), math.ldexp(0.5, 4), math.ulp(1.0), math.nextafter(1, 2))
