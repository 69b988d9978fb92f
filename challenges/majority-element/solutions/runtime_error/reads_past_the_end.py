# Compares neighbours in the sorted list and reads one place too far.
# Fails: one element
def majority_element(nums):
    ordered = sorted(nums)
    run = 1
    for i in range(len(ordered)):
        if ordered[i] == ordered[i + 1]:
            run += 1
            if run > len(ordered) / 2:
                return ordered[i]
        else:
            run = 1
