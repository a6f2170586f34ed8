package org.javanative.query;

/** Whether an event, such as the focus coming back, fetches a query anew. */
public enum RefetchOn {
  /** No. */
  NEVER,
  /** When its data is stale. */
  STALE,
  /** Yes. */
  ALWAYS
}
