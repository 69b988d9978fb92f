import time
print(time.gmtime(0)[:6], time.strftime('%Y-%m-%d', time.gmtime(86400)), time.strptime('2020', '%Y').tm_year, time.asctime(time.gmtime(0)), time.mktime(time.localtime(1000)) == 1000, time.time() > 1e9, time.perf_counter() <= time.perf_counter())
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
