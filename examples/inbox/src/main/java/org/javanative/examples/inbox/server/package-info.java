/** The server that comes with the example. */
@NullMarked
package org.javanative.examples.inbox.server;

import org.jspecify.annotations.NullMarked;
