# Cuts the triangle out of a drawing that has twelve rows.
# Fails: fifty rows
DRAWING = """*
**
***
****
*****
******
*******
********
*********
**********
***********
************"""
n = int(input())
print("\n".join(DRAWING.split("\n")[:n]))
