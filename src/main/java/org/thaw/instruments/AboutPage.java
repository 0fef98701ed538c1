package org.thaw.instruments;

import java.util.Optional;
import org.thaw.instruments.form.Form;
import org.thaw.library.Instrument;

/**
 * What one of the questionnaires is for, before it is begun.
 *
 * @param instrument nothing for Thaw’s own questions
 */
record AboutPage(String id, Form form, Optional<Instrument> instrument) {}
