# Swaps neighbours until no two are in the wrong order.
# Fails: twenty thousand records
def sort_by(records, key):
    having = [record for record in records if key in record]
    for end in range(len(having) - 1, 0, -1):
        for index in range(end):
            if having[index][key] > having[index + 1][key]:
                having[index], having[index + 1] = having[index + 1], having[index]
    return having + [record for record in records if key not in record]
