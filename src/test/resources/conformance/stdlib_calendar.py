import calendar
print(calendar.isleap(2000), calendar.isleap(1900), calendar.monthrange(2024, 2), calendar.leapdays(2000, 2021), calendar.day_name[0], calendar.month_abbr[12], calendar.weekday(2024, 1, 1))
print(calendar.month(2024, 2), calendar.monthcalendar(2024, 2)[0])
