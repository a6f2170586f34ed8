/** Mail on a small server: what an app of several screens, a server and a draft is made of. */
@NullMarked
package org.javanative.examples.inbox;

import org.jspecify.annotations.NullMarked;
