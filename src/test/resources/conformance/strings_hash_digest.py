import hashlib, zlib, base64, binascii
print(hashlib.md5(b'abc').hexdigest(), hashlib.sha256('é'.encode()).hexdigest(), hashlib.sha1(b'').hexdigest())
h = hashlib.new('sha512')
h.update(b'a'); h.update(b'b')
print(h.name, h.digest_size, h.hexdigest()[:32], hashlib.sha384(b'x').hexdigest()[:16], hashlib.sha3_256(b'').hexdigest()[:16])
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.decompress(zlib.compress(b'a' * 100)) == b'a' * 100)
print(base64.b64encode(b'hello?'), base64.b64decode('aGVsbG8/'), base64.urlsafe_b64encode(b'\xff\xfe'), base64.b32encode(b'a'), binascii.hexlify(b'ab'), base64.b85encode(b'abc'))
