/** What a person’s answers add up to, for each reason: the rule, and nothing but the rule. */
@NullMarked
@NamedInterface("judgement")
package org.thaw.reasons.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
