/** What the app shows. */
@NullMarked
package org.javanative.examples.inbox.screen;

import org.jspecify.annotations.NullMarked;
