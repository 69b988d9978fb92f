# Splits at every comma, quotes or not.
# Fails: a comma in quotes; a quote in quotes; ten thousand lines
def csv_to_records(text, numbers=()):
    records, bad = [], []
    lines = text.splitlines()
    columns = lines[0].split(",") if lines else []
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        fields = line.split(",")
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
