package org.javanative.benchmarks.data;

import java.util.List;

/** A store of texts. The calls block until they are done. */
interface StorageKit {
  /** Sets values one after another; the nanoseconds of all of them. */
  long set(List<String> keys, String value) throws Exception;

  /** Sets values in the way that is best for many at once; the nanoseconds of all of them. */
  long setAtOnce(List<String> keys, String value) throws Exception;

  /** Gets values one after another, of that length each; the nanoseconds of all of them. */
  long get(List<String> keys, int length) throws Exception;
}
