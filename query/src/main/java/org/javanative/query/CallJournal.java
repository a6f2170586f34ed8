package org.javanative.query;

/** What is noted of one call of a mutation while it goes on. On the loop, in the call's task. */
interface CallJournal {
  /**
   * Suspends until the call may begin, and gives its place in the line.
   *
   * @throws QueryException when it may not
   */
  MutationScopes.Turn begin();

  /** Whether an earlier process has called it. */
  boolean isResumed();

  /** It is the call's turn and it does not wait, or that is over. */
  void running(boolean running);

  /** An attempt has failed. */
  void failed(int failures, Throwable error);

  /** Suspends until it is noted that the call is not to be made any more. Repeatedly. */
  void ended();

  /** Suspends until it is noted that the call has failed for good. */
  void gaveUp(Throwable error);

  /** The task has ended, well or not, perhaps before it began. */
  void over(boolean cancelled);

  /** The journal of a call of which nothing is noted. */
  static CallJournal none(MutationScopes.Turn turn) {
    return new CallJournal() {
      @Override
      public MutationScopes.Turn begin() {
        return turn;
      }

      @Override
      public boolean isResumed() {
        return false;
      }

      @Override
      public void running(boolean running) {}

      @Override
      public void failed(int failures, Throwable error) {}

      @Override
      public void ended() {}

      @Override
      public void gaveUp(Throwable error) {}

      @Override
      public void over(boolean cancelled) {
        turn.leave();
      }
    };
  }
}
