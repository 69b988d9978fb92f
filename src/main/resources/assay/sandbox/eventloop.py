def eventloop(held):
    """An event loop of asyncio that goes by the virtual clock: it opens no sockets, and waiting takes no time."""
    import asyncio
    from asyncio import base_events, events
    from builtins import (
        BaseException, KeyboardInterrupt, PermissionError, RuntimeError, StopAsyncIteration,
        SystemExit, anext, getattr, hasattr, len, max, round, sorted, super,
    )
    from functools import partial
    from heapq import heapreplace

    DEFAULT_WORKERS = 32
    TASKS_SHOWN = 5

    passed, wait, own_file, own_lines = held[0]

    class DeadlockError(RuntimeError):
        """Tasks wait, and nothing is left that could wake one of them."""

    def place(task):
        """The task, and the innermost line of the submission that it waits in."""
        line = None
        awaited = task.get_coro()
        while awaited is not None and hasattr(awaited, 'cr_frame'):
            frame = awaited.cr_frame
            if frame is not None and frame.f_code.co_filename == own_file:
                line = own_lines[frame.f_lineno - 1]
                function = frame.f_code.co_name
            awaited = awaited.cr_await
        return task.get_name() if line is None else f'{function} in line {line}'

    def deadlock(loop):
        places = sorted(place(task) for task in asyncio.all_tasks(loop))
        shown = ', '.join(places[:TASKS_SHOWN]) + (', …' if len(places) > TASKS_SHOWN else '')
        return DeadlockError('deadlock: nothing is left that could wake ' + (shown or 'the event loop'))

    class VirtualTimeLoop(base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = self
            self._clock_resolution = 1e-9
            # For each pool of threads the times when its workers are free.
            self._workers = {}

        def time(self):
            return passed[0] / 1e9

        def select(self, timeout):
            """Lets the time pass until the next thing is due."""
            if timeout is None:
                raise deadlock(self)
            if timeout > 0:
                wait(max(1, round(timeout * 10**9)))
            return ()

        def _process_events(self, event_list):
            pass

        def _write_to_self(self):
            pass

        def run_in_executor(self, executor, func, *args):
            """Runs the function at once; the time that it waited for passes for its worker alone."""
            self._check_closed()
            free = self._workers.setdefault(executor, [0] * getattr(executor, '_max_workers', DEFAULT_WORKERS))
            future = self.create_future()
            now = passed[0]
            passed[0] = max(now, free[0])
            try:
                settle = partial(future.set_result, func(*args))
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                settle = partial(future.set_exception, error)
            end = passed[0]
            passed[0] = now
            heapreplace(free, end)
            self.call_at(end / 1e9, lambda: future.cancelled() or settle())
            return future

        async def shutdown_default_executor(self, timeout=None):
            pass

        async def _make_subprocess_transport(self, *arguments, **keywords):
            raise PermissionError(1, 'Operation not permitted')

    class VirtualTimePolicy(events.BaseDefaultEventLoopPolicy):
        _loop_factory = VirtualTimeLoop

    DeadlockError.__module__ = 'builtins'
    DeadlockError.__qualname__ = 'DeadlockError'
    asyncio.SelectorEventLoop = VirtualTimeLoop
    asyncio.DefaultEventLoopPolicy = VirtualTimePolicy
    runner = [None]

    # The loop itself holds it weakly, and what the collector takes is never closed.
    drawn = [None]

    def begin():
        """Makes ready for another case, whatever an earlier one left running."""
        drawn[0] = None
        events._set_running_loop(None)
        asyncio.set_event_loop_policy(VirtualTimePolicy())
        runner[0] = asyncio.Runner()

    def awaiting():
        """The running of the coroutine that is held, to its end."""
        return partial(runner[0].run, held[0])

    async def collect(source, take, items):
        while len(items) < take:
            try:
                items.append(await anext(source))
            except StopAsyncIteration:
                break
        return items

    def drawing(take):
        """The drawing of items, at most so many, from the asynchronous iterator that is held."""
        drawn[0] = held[0]
        return partial(runner[0].run, collect(drawn[0], take, []))

    def closing():
        """The end of what still runs."""
        return runner[0].close

    return {'begin': begin, 'awaiting': awaiting, 'drawing': drawing, 'closing': closing}


eventloop
