package org.javanative.fetch;

/** How a request uses the client's cache, if that has one. */
public enum CacheMode {
  /** As the headers of request and answer say. */
  DEFAULT,

  /** Asks the server whether the cached answer is still good. */
  REVALIDATE,

  /** Goes to the server, and leaves nothing in the cache. */
  NO_STORE,

  /** Takes a cached answer whatever its age, and the server's when there is none. */
  PREFER_CACHE,

  /** Takes a cached answer whatever its age; without one, the answer is a 504. */
  ONLY_IF_CACHED
}
