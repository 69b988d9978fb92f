# Prints the answer instead of returning it.
# Fails: Saturday; Monday; no day; Sunday; Friday; Tuesday; Wednesday; Thursday; lower case; upper case; blanks around; an empty text; a short name; two days; None; a number; a list of a day; by name
def check_day(day):
    match day:
        case str():
            name = day.strip().lower()
        case _:
            name = ""
    match name:
        case "saturday" | "sunday":
            print("weekend")
        case "friday":
            print("almost weekend")
        case "monday" | "tuesday" | "wednesday" | "thursday":
            print("weekday")
        case _:
            print("unknown")
