from collections.abc import Sequence


def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = False
    position = 0
    while position < len(line):
        character = line[position]
        if quoted and line.startswith('""', position):
            fields[-1] += '"'
            position += 1
        elif character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += character
        position += 1
    return fields


def read_row(columns: list[str], fields: list[str], numbers: Sequence[str]) -> dict[str, object]:
    if len(columns) != len(fields):
        raise ValueError(f"expected {len(columns)} fields, found {len(fields)}")
    row: dict[str, object] = dict(zip(columns, fields))
    for column, field in zip(columns, fields):
        if column in numbers:
            try:
                row[column] = int(field)
            except ValueError:
                raise ValueError(f"{column} is not an integer: {field!r}") from None
    return row


def csv_to_records(text: str, numbers: Sequence[str] = ()) -> dict[str, list[dict]]:
    result: dict[str, list[dict]] = {"records": [], "bad": []}
    header, *lines = text.splitlines() or [""]
    columns = split_fields(header)
    for number, line in enumerate(lines, start=2):
        if line:
            try:
                result["records"].append(read_row(columns, split_fields(line), numbers))
            except ValueError as error:
                result["bad"].append({"line": number, "error": str(error)})
    return result
