/** The cache of queries and the storage beside their peers. */
@NullMarked
package org.javanative.benchmarks.data;

import org.jspecify.annotations.NullMarked;
