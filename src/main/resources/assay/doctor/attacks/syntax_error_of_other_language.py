# Tries: be another language.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: SyntaxError
function solve(n) {
    return n + 1;
}
