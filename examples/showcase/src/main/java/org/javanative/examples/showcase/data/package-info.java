/** Demos of queries, requests and storage. */
@NullMarked
package org.javanative.examples.showcase.data;

import org.jspecify.annotations.NullMarked;
