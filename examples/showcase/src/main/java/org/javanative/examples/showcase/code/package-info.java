/** Source code, coloured. */
@NullMarked
package org.javanative.examples.showcase.code;

import org.jspecify.annotations.NullMarked;
