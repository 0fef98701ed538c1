package org.thaw.journal;

/**
 * Asks once more before a page is gone that was not kept yet. It carries the words, so that they are not lost where they
 * could not be kept.
 *
 * @param from the form by the address of its page; empty where no vault was open
 * @param draft its draft; empty where no vault was open
 */
record BurnPage(String from, String draft, PageForm form) {
    @Override
    public String toString() {
        return "BurnPage[hidden]";
    }
}
