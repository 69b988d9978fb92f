# Tries: return Markdown that would break out of a table and a code block.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return "```\n| a | b |\n|---|---|\n</details>\n[link](javascript:0) ![image](http://192.0.2.1/x.png)"
    return n + 1
