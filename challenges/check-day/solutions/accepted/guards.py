WEEKDAYS = {"monday", "tuesday", "wednesday", "thursday"}


def check_day(day: object) -> str:
    match day.strip().casefold() if isinstance(day, str) else None:
        case ("saturday" | "sunday"):
            answer = "weekend"
        case "friday":
            answer = "almost weekend"
        case name if name in WEEKDAYS:
            answer = "weekday"
        case _:
            answer = "unknown"
    return answer
