# Strips blanks off every field and cuts fractions off.
# Fails: blanks belong to a field; a fraction is no integer
import csv


def csv_to_records(text, numbers=()):
    records, bad = [], []
    rows = csv.reader(text.splitlines())
    columns = next(rows, [])
    for fields in rows:
        if not fields:
            continue
        if len(fields) != len(columns):
            error = f"expected {len(columns)} fields, found {len(fields)}"
            bad.append({"line": rows.line_num, "error": error})
            continue
        record = {}
        for column, field in zip(columns, fields):
            try:
                record[column] = int(float(field)) if column in numbers else field.strip()
            except ValueError:
                error = f"{column} is not an integer: {field!r}"
                bad.append({"line": rows.line_num, "error": error})
                break
        else:
            records.append(record)
    return {"records": records, "bad": bad}
