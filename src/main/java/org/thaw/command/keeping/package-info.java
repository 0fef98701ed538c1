/** The commands for what a person keeps: vaults, exports, backups. They work beside a running server. */
@NullMarked
package org.thaw.command.keeping;

import org.jspecify.annotations.NullMarked;
