n = int(input())

# the last row is 100 % wide, every row before it is one step narrower
for row in range(1, n + 1):
    step = 100 / n
    percent = row * step
    stars = int(percent * n / 100)
    print('*' * stars)
