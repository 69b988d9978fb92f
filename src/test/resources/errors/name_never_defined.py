total = total + 1
