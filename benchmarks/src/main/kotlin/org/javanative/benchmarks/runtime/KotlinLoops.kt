package org.javanative.benchmarks.runtime

import java.util.concurrent.CountDownLatch
import kotlin.concurrent.thread
import kotlin.coroutines.ContinuationInterceptor
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.launch
import kotlinx.coroutines.newSingleThreadContext
import kotlinx.coroutines.runBlocking

/** A thread of its own with a queue: the usual single-threaded dispatcher. */
@OptIn(DelicateCoroutinesApi::class, ExperimentalCoroutinesApi::class)
internal class SingleThreadLoop : KotlinLoop {
  private val dispatcher = newSingleThreadContext("loop")
  private val scope = CoroutineScope(dispatcher)

  override fun run(body: suspend CoroutineScope.() -> Unit) = start(body).join()

  override fun start(body: suspend CoroutineScope.() -> Unit): KotlinLoop.Started {
    val job = scope.launch(block = body)
    return KotlinLoop.Started { blockingJoin(job) }
  }

  override fun serve(work: (CoroutineDispatcher) -> Unit) = work(dispatcher)
}

/** The event loop inside `runBlocking`, which lives as long as its body. */
internal class RunBlockingLoop : KotlinLoop {
  override fun run(body: suspend CoroutineScope.() -> Unit) = runBlocking(block = body)

  override fun start(body: suspend CoroutineScope.() -> Unit): KotlinLoop.Started {
    val loop = thread { run(body) }
    return KotlinLoop.Started { loop.join() }
  }

  override fun serve(work: (CoroutineDispatcher) -> Unit) {
    val ready = CountDownLatch(1)
    val finished = CompletableDeferred<Unit>()
    lateinit var dispatcher: CoroutineDispatcher
    val loop = start {
      dispatcher = coroutineContext[ContinuationInterceptor] as CoroutineDispatcher
      ready.countDown()
      finished.await()
    }
    ready.await()
    work(dispatcher)
    finished.complete(Unit)
    loop.join()
  }
}
