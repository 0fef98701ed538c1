/**
 * From how a person is tonight to a sitting, as plain rules: what is closed, how near it may come, and which steps in
 * which minutes. Every rule says its ground and the row of the evidence it comes from; docs/planning.md tells them all.
 */
@NullMarked
@NamedInterface("planning")
package org.thaw.sitting.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
