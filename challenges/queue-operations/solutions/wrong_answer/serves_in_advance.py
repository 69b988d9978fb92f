# Counts those who were served and takes them out at the end, also where nobody was waiting.
# Fails: served too early
def queue_report(items):
    members = [item for item in items if item is not None]
    served = len(items) - len(members)
    members = members[served:]
    return {"members": members, "size": len(members)}
