# Turns whatever it gets into a text and looks for a day in it.
# Fails: a list of a day
def check_day(day):
    name = str(day).strip("[]' \n").lower()
    match name:
        case "saturday" | "sunday":
            return "weekend"
        case "friday":
            return "almost weekend"
        case "monday" | "tuesday" | "wednesday" | "thursday":
            return "weekday"
        case _:
            return "unknown"
