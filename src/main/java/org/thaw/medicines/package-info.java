/** Medicines: which one a person means by what they typed, and what is known of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"diary :: note", "library", "draft", "vault", "crisis", "page"})
package org.thaw.medicines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
