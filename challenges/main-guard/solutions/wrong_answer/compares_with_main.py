# Compares with the name main.
# Fails: run as a program; imported under a name like main
def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


if __name__ == "main":
    main()
