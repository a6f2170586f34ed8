/** The look that all pages share. */
@NullMarked
package org.javanative.examples.showcase.design;

import org.jspecify.annotations.NullMarked;
