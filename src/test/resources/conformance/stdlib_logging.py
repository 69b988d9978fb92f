import logging, io
out = io.StringIO()
log = logging.getLogger('app')
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
log.addHandler(h)
log.setLevel(logging.INFO)
log.debug('hidden'); log.info('shown %d', 5); log.warning('w %s', 'x')
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
print(out.getvalue().splitlines()[:4], log.isEnabledFor(logging.DEBUG), logging.getLevelName(30))
