# Tries: print the end of an XML section, entities and characters that XML forbids.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    print("]]></system-out></testsuite> &amp; &undefined; <!-- -- > \x01\x0b\ufffe")
    return n + 1
