/** Thaw: a private companion for people who want to cry and can’t. */
@NullMarked
package org.thaw;

import org.jspecify.annotations.NullMarked;
