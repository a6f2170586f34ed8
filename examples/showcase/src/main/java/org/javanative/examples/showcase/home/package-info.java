/** The first page. */
@NullMarked
package org.javanative.examples.showcase.home;

import org.jspecify.annotations.NullMarked;
