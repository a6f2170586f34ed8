/** The showcase: every element and every hook, each on its own page beside its source. */
@NullMarked
package org.javanative.examples.showcase;

import org.jspecify.annotations.NullMarked;
