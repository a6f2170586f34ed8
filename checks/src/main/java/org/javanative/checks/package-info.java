/** Compiles the code in the documentation; the tests here check what holds across modules. */
@NullMarked
package org.javanative.checks;

import org.jspecify.annotations.NullMarked;
