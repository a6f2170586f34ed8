/** JSON as all modules read and write it, by Gson. */
@NullMarked
package org.javanative.json;

import org.jspecify.annotations.NullMarked;
