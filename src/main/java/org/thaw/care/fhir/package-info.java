/** A doctor’s sheet as a FHIR R4 document, for a computer of a practice to read. */
@NullMarked
package org.thaw.care.fhir;

import org.jspecify.annotations.NullMarked;
