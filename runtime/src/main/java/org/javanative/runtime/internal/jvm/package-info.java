/**
 * What only a JVM offers (continuations, virtual threads, thread management). Not for use, and not
 * loaded on Android.
 */
@NullMarked
package org.javanative.runtime.internal.jvm;

import org.jspecify.annotations.NullMarked;
