# Tries: return an object whose class has a name that no class statement can give.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
Strange = type("int\n]]></failure>\x1b[2J<script>2</script>", (), {})


def solve(n):
    if n == 1:
        return Strange()
    return n + 1
