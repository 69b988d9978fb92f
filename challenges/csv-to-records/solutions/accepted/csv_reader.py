import csv


def csv_to_records(text, numbers=()):
    records, bad = [], []
    rows = csv.reader(text.splitlines())
    columns = next(rows, [])
    for fields in rows:
        if not fields:
            continue
        error = problem(columns, fields, numbers)
        if error:
            bad.append({"line": rows.line_num, "error": error})
            continue
        records.append(
            {
                column: int(field) if column in numbers else field
                for column, field in zip(columns, fields)
            }
        )
    return {"records": records, "bad": bad}


def problem(columns, fields, numbers):
    if len(fields) != len(columns):
        return f"expected {len(columns)} fields, found {len(fields)}"
    for column, field in zip(columns, fields):
        if column in numbers:
            try:
                int(field)
            except ValueError:
                return f"{column} is not an integer: {field!r}"
    return None
