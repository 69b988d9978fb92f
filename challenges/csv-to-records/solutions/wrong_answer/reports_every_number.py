# Reports a row once for every wrong number in it.
# Fails: two wrong numbers in a row
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
        record = dict(zip(columns, fields))
        errors = []
        for column in columns:
            if column in numbers:
                try:
                    record[column] = int(record[column])
                except ValueError:
                    errors.append(f"{column} is not an integer: {record[column]!r}")
        bad += [{"line": rows.line_num, "error": error} for error in errors]
        if not errors:
            records.append(record)
    return {"records": records, "bad": bad}
