/** Talking with somebody trained: when it would help, and how to find them. It recommends nobody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"diary :: note", "reasons", "library", "library :: interview", "vault", "crisis", "page"
        })
package org.thaw.therapy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
