# Prints that it was loaded.
# Fails: run as a program; imported; imported under another name; imported under a name like main; the program calls main
print("main_guard loaded")


def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


if __name__ == "__main__":
    main()
