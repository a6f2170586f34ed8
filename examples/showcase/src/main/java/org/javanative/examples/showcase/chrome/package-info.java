/** What stands around the pages: the sidebar, the bars and the settings. */
@NullMarked
package org.javanative.examples.showcase.chrome;

import org.jspecify.annotations.NullMarked;
