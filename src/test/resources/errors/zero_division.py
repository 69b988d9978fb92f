def mean(a):
    return sum(a) / len(a)
print(mean([]))
