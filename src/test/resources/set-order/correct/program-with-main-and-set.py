# stdin: 'x y x\n'
# expect: 'x\n'

def main():
    seen = set()
    for word in input().split():
        if word in seen:
            print(word)
            return
        seen.add(word)


if __name__ == "__main__":
    main()
