/**
 * Server state for components: {@link org.javanative.query.Queries#useQuery queries} that share a
 * cache, and {@link org.javanative.query.Queries#useMutation mutations} that change it.
 */
@NullMarked
package org.javanative.query;

import org.jspecify.annotations.NullMarked;
