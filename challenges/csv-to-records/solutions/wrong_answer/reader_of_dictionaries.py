# Leaves the fields to DictReader, which fills short rows up and drops what is too much.
# Fails: two bad rows; too many fields; too few fields; lines are counted from the top; wrong length before wrong number
import csv


def csv_to_records(text, numbers=()):
    records, bad = [], []
    rows = csv.DictReader(text.splitlines(), restval="")
    for row in rows:
        row.pop(None, None)
        record = {}
        for column, field in row.items():
            try:
                record[column] = int(field) if column in numbers else field
            except ValueError:
                error = f"{column} is not an integer: {field!r}"
                bad.append({"line": rows.line_num, "error": error})
                break
        else:
            records.append(record)
    return {"records": records, "bad": bad}
