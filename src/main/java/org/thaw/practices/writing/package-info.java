/** The unedited page: written for nobody, then kept, sealed or burned (EVIDENCE C, C09). */
@NullMarked
package org.thaw.practices.writing;

import org.jspecify.annotations.NullMarked;
