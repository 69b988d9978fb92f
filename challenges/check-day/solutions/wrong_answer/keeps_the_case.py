# Compares the text as it is written.
# Fails: lower case; upper case
def check_day(day):
    match day:
        case str():
            name = day.strip()
        case _:
            return "unknown"
    match name:
        case "Saturday" | "Sunday":
            return "weekend"
        case "Friday":
            return "almost weekend"
        case "Monday" | "Tuesday" | "Wednesday" | "Thursday":
            return "weekday"
        case _:
            return "unknown"
