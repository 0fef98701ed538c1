/** What a person says of a feeling in so many words: its names, numbness, the body. */
@NullMarked
package org.thaw.feelings.sayings;

import org.jspecify.annotations.NullMarked;
