/** The page of one demo. */
@NullMarked
package org.javanative.examples.showcase.page;

import org.jspecify.annotations.NullMarked;
