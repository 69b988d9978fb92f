for codec in ('utf-8', 'utf-16', 'utf-32-be', 'latin-1', 'cp1252', 'utf-8-sig', 'ascii', 'utf-7', 'cp437', 'iso8859-15', 'idna', 'punycode', 'rot13', 'hex', 'koi8-r', 'shift_jis', 'gbk', 'mac-roman', 'unicode_escape', 'raw_unicode_escape'):
    try: print(codec, 'aé'.encode(codec))
    except Exception as e: print(codec, type(e).__name__)
print(bytes.fromhex('ff 00').hex(':'), b'\xc3\xa9'.decode(), 'é'.encode('latin-1')[0], b'abc'[::-1], b'a' < b'b', b'a' == 'a', bytes(bytearray(b'x')), b'%b' % b'q', b'x' * 3, b'aXbX'.split(b'X'), b'a'.isalpha(), b'A'.swapcase(), b' a '.strip(), b'ab'.translate(None, b'a'), b'a'.ljust(3, b'.'), int.from_bytes(b'ab'), b'a'[0:1], bytes(2) + b'\x01')
