# Expects a text.
# Fails: None; a number; a list of a day
def check_day(day):
    name = day.strip().lower()
    match name:
        case "saturday" | "sunday":
            return "weekend"
        case "friday":
            return "almost weekend"
        case "monday" | "tuesday" | "wednesday" | "thursday":
            return "weekday"
        case _:
            return "unknown"
