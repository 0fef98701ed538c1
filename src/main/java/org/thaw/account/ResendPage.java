package org.thaw.account;

import org.thaw.page.Unsent;

/** The vault is open again, and the form that met it locked waits to be sent. */
record ResendPage(Unsent.Form unsent) {}
