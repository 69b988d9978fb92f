from datetime import datetime, date, time, timedelta, timezone
d = datetime(2024, 2, 29, 13, 5, 9, 7)
print(d, repr(d), d.isoformat(), d.date(), d.time(), d.strftime('%Y/%m/%d %I:%M %p %j %A %b %a %B %y'), d.weekday(), d.isocalendar(), d.replace(year=2023, day=1), d + timedelta(days=1, hours=-2), d - datetime(2024, 1, 1), d > datetime(2023, 1, 1))
print(datetime.strptime('03 Jan 2021 04:05', '%d %b %Y %H:%M'), date.fromisoformat('2020-12-31').toordinal(), datetime.fromisoformat('2020-01-01T10:00:00+02:00').astimezone(timezone.utc), date(2024, 3, 1) - date(2024, 2, 1), timedelta(seconds=100000), repr(timedelta(days=-1, seconds=5)), timedelta(hours=36).total_seconds(), timedelta(1) / 2, timedelta(5) // timedelta(2), str(-timedelta(minutes=1)))
print(date.min, date.max, datetime.fromtimestamp(0, timezone.utc), timezone(timedelta(hours=-5)), time(1, 2).isoformat(), datetime(2024, 1, 1, tzinfo=timezone.utc), d.timetuple()[:6], date(2024, 1, 1).strftime('%U %W %V'))
for action in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: datetime.strptime('x', '%Y'), lambda: d - 5, lambda: d < date(2020, 1, 1), lambda: datetime(2020, 1, 1, 25), lambda: date.fromisoformat('2020-1-1'), lambda: d - datetime.now(timezone.utc), lambda: date(1, 1, 1) - timedelta(1), lambda: datetime.strptime('2020-01-01x', '%Y-%m-%d'), lambda: date('a', 1, 1), lambda: date()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
