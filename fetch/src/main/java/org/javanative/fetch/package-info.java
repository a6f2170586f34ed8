/**
 * HTTP for coroutines: requests, streamed answers, server-sent events and WebSockets.
 *
 * <p>{@link org.javanative.fetch.Fetch} is the place to start; import its members statically.
 */
@NullMarked
package org.javanative.fetch;

import org.jspecify.annotations.NullMarked;
