/** What a person’s own notes may tell: patterns, and small experiments. It never says by itself what the cause was. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"diary", "diary :: note", "sitting", "draft", "library", "vault", "crisis", "page"})
package org.thaw.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
