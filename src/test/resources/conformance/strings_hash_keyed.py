import hashlib, hmac
print(hmac.new(b'key', b'message', 'sha256').hexdigest()[:16], hmac.compare_digest('a', 'a'), hashlib.pbkdf2_hmac('sha1', b'p', b's', 2).hex())
try:
    print(hashlib.blake2b(b'x', digest_size=8).hexdigest())
except ValueError as error:
    print(type(error).__name__)
