/** The page on which a person looks up their medicines, and sees those that they noted. */
@NullMarked
package org.thaw.medicines.checker;

import org.jspecify.annotations.NullMarked;
