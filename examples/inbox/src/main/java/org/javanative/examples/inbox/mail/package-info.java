/** What the app knows of mail, and how it asks the server. */
@NullMarked
package org.javanative.examples.inbox.mail;

import org.jspecify.annotations.NullMarked;
