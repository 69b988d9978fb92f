# Looks at the first letters only.
# Fails: a short name; two days
def check_day(day):
    match day:
        case str():
            name = day.strip().lower()
        case _:
            return "unknown"
    match name[:3]:
        case "sat" | "sun":
            return "weekend"
        case "fri":
            return "almost weekend"
        case "mon" | "tue" | "wed" | "thu":
            return "weekday"
        case _:
            return "unknown"
