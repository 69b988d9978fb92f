# Calls the parameter name.
# Fails: by name
def check_day(name):
    match name:
        case str():
            name = name.strip().lower()
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
