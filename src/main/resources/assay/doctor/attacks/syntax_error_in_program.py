# Tries: be no Python where a program is due.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Entry: program
# Note: SyntaxError
print(int(input()) + 1
