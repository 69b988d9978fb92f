print('é'.encode('ascii'))
