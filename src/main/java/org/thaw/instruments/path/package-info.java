/** FHIRPath: the only place that knows FHIR’s classes. They are loaded when the first formula is read, not before. */
@NullMarked
package org.thaw.instruments.path;

import org.jspecify.annotations.NullMarked;
