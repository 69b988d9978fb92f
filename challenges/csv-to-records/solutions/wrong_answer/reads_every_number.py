# Turns everything into an integer that looks like one.
# Fails: no line end at the end; line ends of two characters; empty lines are skipped; numbers only where they are asked for; too many fields; lines are counted from the top
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
                record[column] = int(field)
            except ValueError:
                record[column] = field
                if column in numbers:
                    error = f"{column} is not an integer: {field!r}"
                    bad.append({"line": rows.line_num, "error": error})
                    break
        else:
            records.append(record)
    return {"records": records, "bad": bad}
