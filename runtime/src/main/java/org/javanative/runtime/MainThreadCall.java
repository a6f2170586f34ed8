package org.javanative.runtime;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One call on the main thread: runs exactly once, with the caller's context, and lets no exception
 * out.
 */
final class MainThreadCall implements Runnable {
  private final Runnable work;
  private final Context context = Context.current();
  private final ErrorSink errors = ErrorSink.current();
  private final AtomicBoolean taken = new AtomicBoolean();

  private MainThreadCall(Runnable work) {
    this.work = work;
  }

  static void dispatch(Runnable work) {
    MainThread mainThread = MainThread.current();
    MainThreadCall call = new MainThreadCall(work);
    if (mainThread.isCurrent()) {
      call.run();
      return;
    }
    try {
      mainThread.post(call);
    } catch (Throwable refused) {
      call.errors.report(
          ErrorReport.of(
              "The main thread ("
                  + mainThread
                  + ") refused a call, which therefore runs on "
                  + Thread.currentThread().getName()
                  + ". The host may have been closed.",
              refused));
      call.run();
    }
  }

  @Override
  public void run() {
    if (!taken.compareAndSet(false, true)) {
      return;
    }
    Context former = Context.current();
    Context.setCurrent(context);
    try {
      work.run();
    } catch (Throwable error) {
      errors.report(
          ErrorReport.of(
              "A call on the main thread failed: " + work.getClass().getName() + ".", error));
    } finally {
      Context.setCurrent(former);
    }
  }
}
