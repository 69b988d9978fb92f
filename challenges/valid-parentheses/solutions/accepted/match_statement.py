def is_valid(s: str) -> bool:
    still_open: list[str] = []

    def closes(opener: str) -> bool:
        return bool(still_open) and still_open.pop() == opener

    for character in s:
        match character:
            case "(" | "[" | "{":
                still_open.append(character)
            case ")" if not closes("("):
                return False
            case "]" if not closes("["):
                return False
            case "}" if not closes("{"):
                return False
    return len(still_open) == 0
