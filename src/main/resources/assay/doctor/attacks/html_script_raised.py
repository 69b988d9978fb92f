# Tries: raise an exception whose type and message are HTML.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
Script = type("<script>document.title = 'changed'</script>", (Exception,), {})


def solve(n):
    if n == 1:
        raise Script("<img src=x onerror=\"document.title = 'changed'\">")
    return n + 1
