import unicodedata as u
for s in ('é', 'ﬁ', 'Å', 'ß', 'Σ', 'İ', '①'): print(s, u.normalize('NFD', s).encode(), u.normalize('NFKC', s), s.lower(), s.upper(), s.casefold(), len(s.upper()))
print('straße'.casefold() == 'STRASSE'.casefold(), 'ΑΣ'.lower(), 'ά'.upper(), '\u0130'.lower().encode(), sorted('äaÄAzZ'), ''.join(c for c in u.normalize('NFD', 'crème brûlée') if not u.combining(c)))
