/**
 * A questionnaire as Thaw thinks of it: items, what they may be answered with, and the answers given. It knows neither
 * FHIR's classes nor the web.
 */
@NullMarked
@NamedInterface("form")
package org.thaw.instruments.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
