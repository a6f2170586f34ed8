/** What holds across modules: the architecture, and that the documentation's code compiles. */
package org.javanative.checks;
