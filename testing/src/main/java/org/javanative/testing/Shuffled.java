package org.javanative.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a test, or all of a class, with {@link org.javanative.runtime.TestLoop#shuffled}: what has
 * no promised order comes in another one each time. For {@link UiExtension}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shuffled {
  /** A new seed each time. */
  long ANY = Long.MIN_VALUE;

  /** The seed to replay; a new one each time unless set. */
  long seed() default ANY;
}
