/** Questionnaires in FHIR’s format: those Thaw brings along, and those of a clinic. */
@NullMarked
@ApplicationModule(allowedDependencies = {"draft", "library", "vault", "crisis", "page"})
package org.thaw.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
