# Takes Friday for a day like the others.
# Fails: Friday; upper case
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
            return "weekday"
        case "monday" | "tuesday" | "wednesday" | "thursday":
            return "weekday"
        case _:
            return "unknown"
