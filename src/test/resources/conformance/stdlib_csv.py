import csv, io
rows = list(csv.reader(io.StringIO('a,b\n1,"x, ""y"""\n,\n"multi\nline",z\n')))
print(rows)
print([dict(r) for r in csv.DictReader(io.StringIO('n;v\na;1\nb;2;3\nc\n'), delimiter=';')])
out = io.StringIO()
w = csv.writer(out)
w.writerow(['a', 1, None, 2.5, 'q"', 'c,d', 'n\nl'])
d = csv.DictWriter(out, ['x', 'y'], extrasaction='ignore', quoting=csv.QUOTE_ALL, lineterminator='\n')
d.writeheader(); d.writerow({'x': 1, 'z': 2})
print(repr(out.getvalue()), csv.Sniffer().sniff('a;b\n1;2\n').delimiter, list(csv.reader(['1 2'], delimiter=' ', quoting=csv.QUOTE_NONNUMERIC)))
try:
    csv.DictWriter(out, ['x']).writerow({'q': 1})
except ValueError as error:
    print(error)
