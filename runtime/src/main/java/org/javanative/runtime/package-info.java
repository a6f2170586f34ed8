/**
 * The async runtime: an event loop in the style of asyncio, with coroutines that are ordinary
 * blocking-style Java lambdas.
 *
 * <p>{@link org.javanative.runtime.Async} is the place to start; import its members statically.
 */
@NullMarked
package org.javanative.runtime;

import org.jspecify.annotations.NullMarked;
