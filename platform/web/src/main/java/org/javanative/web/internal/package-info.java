/** What the web server's own machinery must reach, and nobody else is to use. */
@NullMarked
package org.javanative.web.internal;

import org.jspecify.annotations.NullMarked;
