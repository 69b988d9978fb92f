import csv, io
from collections import defaultdict
from decimal import Decimal
data = 'name,amount\nann,10.10\nbob,5\nann,-3.05\n,1\nbob,x\n'
totals, bad = defaultdict(Decimal), []
for i, row in enumerate(csv.DictReader(io.StringIO(data)), 2):
    try: totals[row['name'] or 'unknown'] += Decimal(row['amount'])
    except ArithmeticError: bad.append(i)
print(dict(totals), bad, f"{sum(totals.values()):.1f}", sorted(totals, key=totals.get, reverse=True))
