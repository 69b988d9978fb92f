# Misspells some of the days.
# Fails: Tuesday; Wednesday; Thursday
def check_day(day):
    match day:
        case str():
            name = day.strip().lower()
        case _:
            return "unknown"
    match name:
        case "saturday" | "sunday":
            return "weekend"
        case "friday":
            return "almost weekend"
        case "monday" | "teusday" | "wensday" | "thirsday":
            return "weekday"
        case _:
            return "unknown"
