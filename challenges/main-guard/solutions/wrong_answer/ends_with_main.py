# Looks only how the name ends.
# Fails: imported under a name like main
def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


if __name__.strip("_") == "main":
    main()
