def one_hot(values: list, categories: list | None = None) -> list[list[int]]:
    names = dict.fromkeys(values) if categories is None else categories
    column = {name: number for number, name in enumerate(names)}
    rows = []
    for value in values:
        row = [0] * len(column)
        if value in column:
            row[column[value]] = 1
        rows.append(row)
    return rows
