# Tries: return an HTML script where a number is due.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return "</pre><script>document.title = 'changed'</script><img src=x onerror=\"document.title = 'changed'\">"
    return n + 1
