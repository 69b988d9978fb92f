def threads(held):
    """Bounds the threads of a submission, and waits for them as Python does at its end."""
    import _thread
    import threading
    from builtins import RuntimeError

    MOST = 64
    # As deep as the recursion limit allows.
    STACK_BYTES = 16 << 20

    genuine = _thread.start_new_thread
    count = _thread._count

    def start_new_thread(function, args, kwargs={}, /):
        if count() >= MOST:
            raise RuntimeError("can't start new thread")
        return genuine(function, args, kwargs)

    start_new_thread.__module__ = '_thread'
    start_new_thread.__qualname__ = 'start_new_thread'
    _thread.start_new_thread = _thread.start_new = start_new_thread
    threading._start_new_thread = start_new_thread
    _thread.stack_size(STACK_BYTES)

    def join():
        """Waits for all threads that are not to be left behind."""
        for thread in threading.enumerate():
            if not thread.daemon and thread is not threading.current_thread():
                thread.join()

    return {'join': join}

threads
