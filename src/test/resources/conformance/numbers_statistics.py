import statistics as s
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(s.mean(data), s.median(data), s.mode(data), s.multimode('aabbc'), s.pstdev(data), s.pvariance(data), round(s.stdev(data), 6))
print(s.fmean(data), s.harmonic_mean([40, 60]), s.geometric_mean([1, 9]), s.quantiles(data), s.median_low([1, 2]), s.median_high([1, 2]))
try:
    s.mean([])
except s.StatisticsError as error:
    print(error)
print(s.correlation([1, 2, 3], [2, 4, 6]), s.linear_regression([1, 2, 3], [2, 4, 6]))
