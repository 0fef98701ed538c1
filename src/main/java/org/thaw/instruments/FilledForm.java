package org.thaw.instruments;

import java.util.Objects;
import org.thaw.vault.EntryType;

/**
 * A questionnaire that somebody fills in, as a vault keeps it.
 *
 * @param shipped which of Thaw’s own it is; empty for one that was brought along
 * @param form the one that was brought along, as FHIR’s JSON; empty for Thaw’s own
 * @param response what was answered, as FHIR’s JSON; empty where nothing was yet
 * @param done whether the person said that it is finished
 */
record FilledForm(String shipped, String title, String form, String response, boolean done) {
    static final EntryType<FilledForm> TYPE = new EntryType<>("questionnaire", 1, FilledForm.class);

    FilledForm {
        Objects.requireNonNull(shipped);
        Objects.requireNonNull(title);
        Objects.requireNonNull(form);
        Objects.requireNonNull(response);
    }

    static FilledForm begun(String shipped, String title, String form) {
        return new FilledForm(shipped, title, form, "", false);
    }

    FilledForm with(String answered, boolean finished) {
        return new FilledForm(shipped, title, form, answered, finished);
    }

    @Override
    public String toString() {
        return "FilledForm[hidden]";
    }
}
