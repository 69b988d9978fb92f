print(0.1 + 0.2, 0.1 * 3, sum([0.1] * 10), 1e16 + 1 - 1e16)
import math
print(math.fsum([0.1] * 10), sum([1e100, 1.0, -1e100]))
