/** The pages of experiments: beginning one, its days, looking, and its answer. */
@NullMarked
package org.thaw.insight.experiment.pages;

import org.jspecify.annotations.NullMarked;
