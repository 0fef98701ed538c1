/** What an experiment shows: its answer in words, its days as a drawing and as a table. */
@NullMarked
package org.thaw.insight.experiment.answer;

import org.jspecify.annotations.NullMarked;
