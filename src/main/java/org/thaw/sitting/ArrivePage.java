package org.thaw.sitting;

import java.util.Optional;

/** The first page: how a person comes. */
record ArrivePage(ArriveForm form, Optional<Fault> fault) {}
