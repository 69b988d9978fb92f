# Takes every other text for a weekday.
# Fails: no day; an empty text; a short name; two days
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
        case str():
            return "weekday"
        case _:
            return "unknown"
