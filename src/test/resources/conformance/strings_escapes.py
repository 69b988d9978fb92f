print('\x41\u0042\U00000043\103\t|', r'\n', 'a\
b', "\N{GREEK SMALL LETTER ALPHA}", len('\a\b\f\v'), '\0' == chr(0))
print(b'\x41\102', rb'\x', 'multi' 'ple' " parts")
print("""triple
  "quoted" text""")
