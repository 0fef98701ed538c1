/** Handing letters to a person’s own mail server, over SMTP, and the settings for it. */
@NullMarked
package org.thaw.people.mail;

import org.jspecify.annotations.NullMarked;
