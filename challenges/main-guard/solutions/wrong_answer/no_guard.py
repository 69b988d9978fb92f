# Calls main always.
# Fails: imported; imported under another name; imported under a name like main; the program calls main
def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


main()
