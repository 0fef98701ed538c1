/** The readable export: a zip with Markdown for people beside the JSON for programs. */
@NullMarked
@NamedInterface("readable")
package org.thaw.transfer.readable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
