/** Noticing how one goes around a feeling: logged in one tap, and looked at later (EVIDENCE A61). */
@NullMarked
@ApplicationModule(allowedDependencies = {"draft", "vault", "crisis", "page"})
package org.thaw.dodges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
