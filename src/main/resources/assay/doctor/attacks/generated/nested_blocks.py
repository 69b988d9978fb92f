# Tries: nest a thousand blocks.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "".join(" " * level + "if True:\n" for level in range(1_000)) + " " * 1_000 + "pass\ndef solve(n):\n    return n + 1\n"
