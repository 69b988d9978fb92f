for text in ('42', ' 42\n', '-7', '+7', '1_000', '0b101', '0x1f', '١٢', '１２', '', '4.0', '1__0', '_1', '0o17', '- 1'):
    for base in (10, 0):
        try:
            print(repr(text), base, int(text, base))
        except ValueError as error:
            print(repr(text), base, error)
