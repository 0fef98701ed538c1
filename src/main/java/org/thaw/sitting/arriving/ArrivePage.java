package org.thaw.sitting.arriving;

import java.util.Optional;
import org.thaw.sitting.pages.Fault;

/** The first page: how a person comes. */
record ArrivePage(ArriveForm form, Optional<Fault> fault) {}
