# arguments: [['a.b@x.y', 'ab@x.y', 'c+d@x.y']]
# expect: 2

def solve(addresses):
    unique = set()
    for address in addresses:
        local, domain = address.split("@")
        unique.add(local.split("+")[0].replace(".", "") + "@" + domain)
    return len(unique)
