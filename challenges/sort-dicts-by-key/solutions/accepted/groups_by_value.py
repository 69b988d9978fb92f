def sort_by(records, key):
    groups = {}
    lacking = []
    for record in records:
        if key in record:
            groups.setdefault(record[key], []).append(record)
        else:
            lacking.append(record)
    return [record for value in sorted(groups) for record in groups[value]] + lacking
