# Leaves blanks around the name.
# Fails: blanks around
def check_day(day):
    match day:
        case str():
            name = day.lower()
        case _:
            return "unknown"
    match name:
        case "saturday" | "sunday":
            return "weekend"
        case "friday":
            return "almost weekend"
        case "monday" | "tuesday" | "wednesday" | "thursday":
            return "weekday"
        case _:
            return "unknown"
