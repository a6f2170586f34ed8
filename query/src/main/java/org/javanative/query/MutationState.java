package org.javanative.query;

import org.jspecify.annotations.Nullable;

/** What a component knows of its latest call of a mutation. */
record MutationState<R>(@Nullable R data, @Nullable Throwable error, boolean loading) {}
