/** Words going out and coming in: backups and restoring, open and readable exports, imports, erasing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vault",
            "vault :: backup",
            "vault :: secret",
            "vault :: throttle",
            "diary :: note",
            "journal :: page",
            "page"
        })
package org.thaw.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
