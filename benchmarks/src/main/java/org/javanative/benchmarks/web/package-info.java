/** The browser target beside a page of Javalin and htmx: memory, latency and bytes a session. */
@NullMarked
package org.javanative.benchmarks.web;

import org.jspecify.annotations.NullMarked;
