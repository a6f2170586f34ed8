"""The asyncio peer of the runtime suite: same rows, arguments and output as RuntimeWorker."""

import asyncio
import gc
import random
import sys
import threading
import time

WAKEUP_PAUSE_SECONDS = 0.0003
FIRE_WINDOW_SECONDS_PER_TIMER = 50e-9
CANCELLED_TIMER_SECONDS = 3600.0
MAX_SAMPLES = 100


async def yield_turns(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


class Player:
    """One side of the ping-pong: awaits a future of its own, then completes the other's."""

    def __init__(self):
        self.turn = asyncio.get_running_loop().create_future()
        self.opponent = self

    async def play(self, turns):
        loop = asyncio.get_running_loop()
        for _ in range(turns):
            await self.turn
            self.turn = loop.create_future()
            self.opponent.turn.set_result(True)


async def ping_pong(switches):
    first, second = Player(), Player()
    first.opponent, second.opponent = second, first
    opening = first.turn
    tasks = [asyncio.create_task(p.play(switches // 2)) for p in (first, second)]
    opening.set_result(True)
    for task in tasks:
        await task


class Countdown:
    """Resolves a future of the running loop at the last of `count` calls."""

    def __init__(self, count):
        self.remaining = count
        self.done = asyncio.get_running_loop().create_future()

    def __call__(self):
        self.remaining -= 1
        if self.remaining == 0:
            self.done.set_result(True)


async def spawn(count):
    countdown = Countdown(count)
    tasks = set()  # asyncio itself holds tasks weakly

    async def body():
        countdown()

    for _ in range(count):
        tasks.add(asyncio.create_task(body()))
    await countdown.done


async def post(producers, each):
    loop = asyncio.get_running_loop()
    countdown = Countdown(producers * each)
    start = threading.Event()

    def produce():
        start.wait()
        for _ in range(each):
            loop.call_soon_threadsafe(countdown)

    for _ in range(producers):
        threading.Thread(target=produce).start()
    start.set()
    await countdown.done


async def wakeups(count):
    loop = asyncio.get_running_loop()
    latencies = []
    arrived = threading.Semaphore(0)

    def callback(before):
        latencies.append(time.perf_counter_ns() - before)
        arrived.release()

    def produce():
        for _ in range(count):
            time.sleep(WAKEUP_PAUSE_SECONDS)
            loop.call_soon_threadsafe(callback, time.perf_counter_ns())
            arrived.acquire()

    await asyncio.to_thread(produce)
    return latencies


async def fire_timers(delays):
    loop = asyncio.get_running_loop()
    countdown = Countdown(len(delays))
    for delay in delays:
        loop.call_later(delay, countdown)
    await countdown.done


async def cancel_timers(delays):
    loop = asyncio.get_running_loop()
    timers = [loop.call_later(delay, print) for delay in delays]
    for timer in timers:
        timer.cancel()
    await asyncio.sleep(0)


def resident_bytes():
    gc.collect()
    try:
        with open("/proc/self/statm") as statm:
            import resource

            return int(statm.read().split()[1]) * resource.getpagesize()
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


async def sleepers(size_name, count):
    loop = asyncio.get_running_loop()
    budget = 1.0 + count * 20e-6
    while True:
        before = resident_bytes()
        start = loop.time()
        deadline = start + budget
        countdown = Countdown(count)
        tasks = set()

        async def body():
            await asyncio.sleep(deadline - loop.time())
            countdown()

        for _ in range(count):
            tasks.add(asyncio.create_task(body()))
        await asyncio.sleep(0)
        launched = loop.time()
        asleep = resident_bytes()
        in_time = loop.time() < deadline
        await countdown.done
        ended = loop.time()
        if in_time:
            show("sleeper-bytes-" + size_name, (asleep - before) / count)
            show("sleeper-launch-" + size_name, (launched - start) * 1e9 / count)
            show("sleeper-drain-" + size_name, (ended - deadline) * 1e9 / count)
            return
        budget *= 2


def show(row, value):
    print(row, value, flush=True)


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


async def measure(row, size, warm_up, measuring):
    async def sample(operations, work):
        end = time.perf_counter() + warm_up
        while True:
            await work()
            if time.perf_counter() >= end:
                break
        end = time.perf_counter() + measuring
        for i in range(MAX_SAMPLES):
            if i > 0 and time.perf_counter() >= end:
                break
            if i == 0 or row.endswith(("k", "m")):
                gc.collect()
            before = time.perf_counter_ns()
            await work()
            show(row, (time.perf_counter_ns() - before) / operations)

    rng = random.Random(42)
    if row == "yield":
        await sample(size, lambda: yield_turns(size))
    elif row == "ping-pong":
        await sample(size, lambda: ping_pong(size))
    elif row.startswith("spawn-"):
        await sample(size, lambda: spawn(size))
    elif row == "post-1":
        await sample(size, lambda: post(1, size))
    elif row == "post-4":
        await sample(size // 4 * 4, lambda: post(4, size // 4))
    elif row == "timer-fire-1m":
        window = size * FIRE_WINDOW_SECONDS_PER_TIMER
        delays = [rng.random() * window for _ in range(size)]
        await sample(size, lambda: fire_timers(delays))
    elif row == "timer-cancel-1m":
        delays = [(1 + rng.random()) * CANCELLED_TIMER_SECONDS for _ in range(size)]
        await sample(size, lambda: cancel_timers(delays))
    elif row == "wakeup":
        await wakeups(size // 4)
        micros = [nanos / 1e3 for nanos in await wakeups(size)]
        show("wakeup-p50", percentile(micros, 50))
        show("wakeup-p99", percentile(micros, 99))
    elif row.startswith("sleepers-"):
        await sleepers(row.removeprefix("sleepers-"), size)
    else:
        raise ValueError("no such row: " + row)


def main():
    warm_up, measuring = (int(millis) / 1e3 for millis in sys.argv[2:4])
    for task in sys.argv[4:]:
        row, size = task.split("=")
        asyncio.run(measure(row, int(size), warm_up, measuring))


main()
