/** The browser that tests drive; of no use to apps. */
@NullMarked
package org.javanative.web.chromium;

import org.jspecify.annotations.NullMarked;
