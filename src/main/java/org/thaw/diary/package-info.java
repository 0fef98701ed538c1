/** The diary: check-ins, tears and almost-tears, and medicines, each with its day and time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"draft", "vault", "crisis", "page"})
package org.thaw.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
