/** What there is to show: demos, their groups and their sources. */
@NullMarked
package org.javanative.examples.showcase.catalog;

import org.jspecify.annotations.NullMarked;
