# Compares in a chain of conditions.
def check_day(day):
    name = day.strip().lower() if isinstance(day, str) else ""
    if name in ("saturday", "sunday"):
        return "weekend"
    elif name == "friday":
        return "almost weekend"
    elif name in ("monday", "tuesday", "wednesday", "thursday"):
        return "weekday"
    return "unknown"
