import traceback
e = ValueError('x')
e.add_note('first')
e.add_note('second\nline')
print(e.__notes__, str(e), ''.join(traceback.format_exception_only(e)), end='')
try:
    e.add_note(5)
except TypeError as error:
    print(error)
