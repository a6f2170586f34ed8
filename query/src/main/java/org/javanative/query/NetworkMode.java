package org.javanative.query;

/** What being offline means for a request. */
public enum NetworkMode {
  /** It waits until the device is online. */
  ONLINE,
  /** It is tried once all the same, for what may come from a cache; retries wait. */
  OFFLINE_FIRST,
  /** Nothing: it does not need the network. */
  ALWAYS
}
