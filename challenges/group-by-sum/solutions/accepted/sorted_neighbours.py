from itertools import groupby


def group_by_sum(records, key, value):
    places = {}
    for record in records:
        places.setdefault(record.get(key), len(places))

    def place(record):
        return places[record.get(key)]

    names = list(places)
    return {
        names[number]: sum(record.get(value) or 0 for record in members)
        for number, members in groupby(sorted(records, key=place), place)
    }
