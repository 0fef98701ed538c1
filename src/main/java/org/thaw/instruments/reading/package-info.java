/** Between FHIR’s JSON and Thaw’s own questionnaires and answers, both ways, with every fault as a plain sentence. */
@NullMarked
@NamedInterface("reading")
package org.thaw.instruments.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
