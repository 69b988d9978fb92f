import math
for angle in (0, 30, 45, 60, 90):
    r = math.radians(angle)
    print(angle, round(math.sin(r), 12), round(math.cos(r), 12), round(math.tan(r), 6) if angle != 90 else '-')
print(math.atan2(1, -1), math.pi, math.e, math.tau, math.inf)
