from datetime import date, datetime
from decimal import Decimal
from enum import Enum
class C(Enum):
    RED = 1
print(f'{date(2024, 2, 29):%d.%m.%Y} {datetime(2024, 1, 2, 3, 4, 5):%H:%M:%S} {Decimal("1.5"):>8.3f} {C.RED} {C.RED!r} {C.RED.name:>5}')
