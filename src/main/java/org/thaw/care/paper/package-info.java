/** A doctor’s sheet on paper: a PDF made in memory, from the template of the page. Only this package knows PDF. */
@NullMarked
package org.thaw.care.paper;

import org.jspecify.annotations.NullMarked;
