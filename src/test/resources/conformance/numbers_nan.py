nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], nan is nan)
print(max([1, nan, 2]), max([nan, 1, 2]), min(nan, 1), sorted([3, 1, 2]), {nan: 1}[nan])
import math
print(math.isnan(nan), math.nan is math.nan, round(1e20), nan ** 0)
