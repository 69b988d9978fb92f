n = int(input())

# build the whole picture first, each row is the one above plus one star
rows = [["*"]]
while len(rows) != n:
    rows.append(rows[-1] + ["*"])

for row in rows:
    print("".join(row))
