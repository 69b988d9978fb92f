print('[' + 'ab'.center(7) + ']', '[' + 'ab'.center(6, '*') + ']', 'ab'.ljust(5, '.') + '|', 'ab'.rjust(5) + '|', '-42'.zfill(6), '+7'.zfill(4), 'abc'.zfill(2), 'a\tb\tc'.expandtabs(4))
