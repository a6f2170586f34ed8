/** Storage on a JVM: an SQLite file in the app's data folder, and the keyring of the system. */
@NullMarked
package org.javanative.storage.jvm;

import org.jspecify.annotations.NullMarked;
