/**
 * What an app keeps between its runs: {@link org.javanative.storage.AsyncStorage} for texts and
 * JSON, {@link org.javanative.storage.PersistedState} for the state of components, and {@link
 * org.javanative.storage.SecureStore} for secrets.
 */
@NullMarked
package org.javanative.storage;

import org.jspecify.annotations.NullMarked;
