package org.javanative.benchmarks.runtime

import java.time.Duration
import java.util.concurrent.CountDownLatch
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.nanoseconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield

/** kotlinx.coroutines on one dispatcher that [KotlinLoop] provides. */
internal class KotlinContender(private val loop: KotlinLoop) : RuntimeContender {

  override fun yieldTurns(turns: Int) = loop.run { repeat(turns) { yield() } }

  override fun pingPong(switches: Int) = loop.run {
    coroutineScope {
      val first = Player()
      val second = Player()
      first.opponent = second
      second.opponent = first
      val opening = first.turn
      launch { first.play(switches / 2) }
      launch { second.play(switches / 2) }
      opening.complete(true)
    }
  }

  /** One side of the ping-pong. Each turn awaits a future of its own, then completes the other's. */
  private class Player {
    var turn = CompletableDeferred<Boolean>()
    var opponent = this

    suspend fun play(turns: Int) {
      repeat(turns) {
        turn.await()
        turn = CompletableDeferred()
        opponent.turn.complete(true)
      }
    }
  }

  override fun spawn(count: Int) = loop.run {
    var completed = 0
    coroutineScope { repeat(count) { launch { completed++ } } }
    check(completed == count)
  }

  override fun launchSleepers(count: Int, deadlineNanos: Long): RuntimeContender.Sleepers {
    val asleep = CountDownLatch(1)
    val awake = Countdown(count)
    val scope = loop.start {
      repeat(count) {
        launch {
          delay((deadlineNanos - System.nanoTime()).nanoseconds)
          awake.run()
        }
      }
      yield()
      asleep.countDown()
    }
    asleep.await()
    return RuntimeContender.Sleepers {
      awake.await()
      scope.join()
    }
  }

  override fun post(producers: Int, each: Int) {
    val posted = Countdown(producers * each)
    loop.serve { dispatcher ->
      Producers.run(
        producers,
        each,
        { callback -> dispatcher.dispatch(EmptyCoroutineContext, callback) },
        posted,
      )
      posted.await()
    }
  }

  override fun wakeups(count: Int, pause: Duration): LongArray {
    var latencies = LongArray(0)
    loop.serve { dispatcher ->
      latencies =
        Wakeups.measure(count, pause) { dispatcher.dispatch(EmptyCoroutineContext, it) }
    }
    return latencies
  }

  override fun fireTimers(delayNanos: LongArray) = loop.run {
    var fired = 0
    coroutineScope {
      for (nanos in delayNanos) {
        launch {
          delay(nanos.nanoseconds)
          fired++
        }
      }
    }
    check(fired == delayNanos.size)
  }

  override fun cancelTimers(delayNanos: LongArray) = loop.run {
    coroutineScope {
      val timers = arrayOfNulls<Job>(delayNanos.size)
      for (i in timers.indices) {
        timers[i] = launch { delay(delayNanos[i].nanoseconds) }
      }
      yield()
      for (timer in timers) timer!!.cancel()
    }
  }
}

/** How a single-threaded dispatcher is entered from a plain thread. */
internal interface KotlinLoop {
  /** Runs [body] on the loop and waits for it. */
  fun run(body: suspend CoroutineScope.() -> Unit)

  /** Starts [body] on the loop and returns at once. */
  fun start(body: suspend CoroutineScope.() -> Unit): Started

  /** Keeps the loop serving its queue while [work] runs on the calling thread. */
  fun serve(work: (CoroutineDispatcher) -> Unit)

  fun interface Started {
    fun join()
  }
}

internal fun blockingJoin(job: Job) = runBlocking { job.join() }
