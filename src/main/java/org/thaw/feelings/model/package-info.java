/** A linear model over pieces of words, learned from GoEmotions: how likely each of its labels is for a short text. */
@NullMarked
package org.thaw.feelings.model;

import org.jspecify.annotations.NullMarked;
