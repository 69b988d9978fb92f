# Tries: nest ten thousand formatted texts.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "x = " + "f'{" * 10_000 + "1" + "}'" * 10_000 + "\ndef solve(n):\n    return n + 1\n"
