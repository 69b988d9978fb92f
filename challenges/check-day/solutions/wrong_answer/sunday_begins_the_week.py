# Counts Sunday among the weekdays.
# Fails: Sunday; lower case
def check_day(day):
    match day:
        case str():
            name = day.strip().lower()
        case _:
            return "unknown"
    match name:
        case "saturday":
            return "weekend"
        case "friday":
            return "almost weekend"
        case "sunday" | "monday" | "tuesday" | "wednesday" | "thursday":
            return "weekday"
        case _:
            return "unknown"
