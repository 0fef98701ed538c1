/** Signs and answers over a server for messages that the person chose (https://docs.ntfy.sh). */
@NullMarked
package org.thaw.people.ntfy;

import org.jspecify.annotations.NullMarked;
