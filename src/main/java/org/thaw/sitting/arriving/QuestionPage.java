package org.thaw.sitting.arriving;

import java.util.Optional;
import org.thaw.sitting.pages.Fault;

/** One quick question before a sitting is planned. */
record QuestionPage(ProposalForm form, QuickQuestion question, Optional<Fault> fault) {
    @Override
    public String toString() {
        return "QuestionPage[hidden]";
    }
}
