/** The unedited page: written for nobody, then kept, sealed or burned (EVIDENCE C, C09). */
@NullMarked
@NamedInterface("writing")
package org.thaw.practices.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
