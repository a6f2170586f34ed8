/**
 * An example app: a button whose handler runs a coroutine that reports its progress and can be
 * cancelled.
 */
@NullMarked
package org.javanative.examples.toolbar;

import org.jspecify.annotations.NullMarked;
