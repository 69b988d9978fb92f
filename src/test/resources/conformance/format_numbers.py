for spec in ('d', '5d', '05d', '<5d', '+d', ',d', '_d', 'x', '#x', '08b', '_b', 'o', 'c', 'e', 'f', '.1f', '%', 'g', 'n', '=+7d', '*^9', ' d'):
    print(spec, format(97, spec))
for spec in ('f', '.0f', '.3e', 'g', '.2g', '%', '.1%', '10.2f', '010.2f', ',.2f', '+', '', '.3', 'G', 'E', '_.1f', '#.0f', '=10'):
    print(spec, format(-12345.678, spec), format(0.5, spec))
