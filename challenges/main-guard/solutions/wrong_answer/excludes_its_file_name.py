# Runs unless it is imported under the name of its file.
# Fails: imported under another name; imported under a name like main; the program calls main
def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


if __name__ != "main_guard":
    main()
