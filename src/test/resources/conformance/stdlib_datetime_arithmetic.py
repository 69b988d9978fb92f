from datetime import date, datetime, timedelta
d = date(2024, 1, 31)
print([str(d + timedelta(n)) for n in (1, 29, 30, 366)], (date(2024, 12, 25) - d).days, d.replace(month=3), [date(2024, 2, n).strftime('%a') for n in range(1, 8)], max(d, date(2023, 1, 1)), d.isoweekday(), str(timedelta(hours=25, minutes=61)), timedelta(days=1.5), abs(timedelta(-1)), timedelta(1) > timedelta(hours=23), datetime(2024, 1, 1) + timedelta(microseconds=1), divmod(timedelta(hours=5), timedelta(hours=2)), sum([timedelta(1), timedelta(2)], timedelta()))
age = lambda b, t: t.year - b.year - ((t.month, t.day) < (b.month, b.day))
print(age(date(2000, 2, 29), date(2024, 2, 28)), f'{d:%A}', d.ctime(), datetime(2024, 5, 6, 7, 8).strftime('%c|%x|%X|%-d|%y|%f|%Z|%%'))
