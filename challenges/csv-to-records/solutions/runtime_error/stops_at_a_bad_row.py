# Raises at the first wrong number, and where there is no header.
# Fails: two bad rows; empty text; an empty field is no number; a fraction is no integer; two wrong numbers in a row
import csv


def csv_to_records(text, numbers=()):
    records, bad = [], []
    rows = csv.reader(text.splitlines())
    columns = next(rows)
    for fields in rows:
        if not fields:
            continue
        if len(fields) != len(columns):
            error = f"expected {len(columns)} fields, found {len(fields)}"
            bad.append({"line": rows.line_num, "error": error})
            continue
        record = dict(zip(columns, fields))
        for column in numbers:
            if column in record:
                record[column] = int(record[column])
        records.append(record)
    return {"records": records, "bad": bad}
