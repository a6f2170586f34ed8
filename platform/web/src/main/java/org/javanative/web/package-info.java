/**
 * The server-driven browser target: the app runs here, the page shows it.
 *
 * <p>{@link org.javanative.web.WebServer} is the place to start.
 */
@NullMarked
package org.javanative.web;

import org.jspecify.annotations.NullMarked;
