# Calls zero positive.
# Fails: zero; minus zero
import math

try:
    number = float(input())
    print("not a number" if math.isnan(number) else "positive" if number >= 0 else "negative")
except ValueError:
    print("not a number")
