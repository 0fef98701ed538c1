/**
 * Going through the body by a timed text: tense and let go (EVIDENCE C05), and noticing part by part (C06). Read or
 * heard, with any part left out.
 */
@NullMarked
package org.thaw.practices.body;

import org.jspecify.annotations.NullMarked;
