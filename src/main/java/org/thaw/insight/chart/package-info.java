/** Notes over time, as a picture and as a table. */
@NullMarked
package org.thaw.insight.chart;

import org.jspecify.annotations.NullMarked;
