/** Which machines Thaw may reach for a person, and how it finds them. */
@NullMarked
package org.thaw.people.network;

import org.jspecify.annotations.NullMarked;
