def sort_by(records, key):
    having = [record for record in records if key in record]
    lacking = [record for record in records if key not in record]
    return sorted(having, key=lambda record: record[key]) + lacking
