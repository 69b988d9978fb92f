import uuid, secrets
print(uuid.UUID(int=5), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x').version, len(secrets.token_hex(8)), uuid.UUID('12345678123456781234567812345678').hex[:4])
try:
    uuid.UUID('x')
except ValueError as error:
    print(error)
