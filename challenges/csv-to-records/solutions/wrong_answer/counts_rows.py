# Counts rows instead of lines, so empty lines and the header are missing from the numbers.
# Fails: two bad rows; too many fields; too few fields; lines are counted from the top; an empty field is no number; a fraction is no integer; two wrong numbers in a row; wrong length before wrong number
import csv


def csv_to_records(text, numbers=()):
    records, bad = [], []
    rows = csv.reader(text.splitlines())
    columns = next(rows, [])
    number = 0
    for fields in rows:
        if not fields:
            continue
        number += 1
        if len(fields) != len(columns):
            error = f"expected {len(columns)} fields, found {len(fields)}"
            bad.append({"line": number, "error": error})
            continue
        record = {}
        for column, field in zip(columns, fields):
            try:
                record[column] = int(field) if column in numbers else field
            except ValueError:
                bad.append({"line": number, "error": f"{column} is not an integer: {field!r}"})
                break
        else:
            records.append(record)
    return {"records": records, "bad": bad}
