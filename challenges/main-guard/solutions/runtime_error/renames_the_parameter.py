# Calls the parameter who.
# Fails: other names
def greeting(who):
    return f"Hello, {who}!"


def main():
    print(greeting("world"))


if __name__ == "__main__":
    main()
