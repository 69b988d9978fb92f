a = [3, 1].sort()
print(a[0])
