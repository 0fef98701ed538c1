package org.thaw.instruments.form;

/** Text for a pattern of a form that looks at the clock, so that no pattern can run for ever. */
public final class Watched implements CharSequence {
    private final CharSequence text;
    private final Runnable look;

    /** @param look called for every letter that is looked at; ends the search by throwing */
    public Watched(CharSequence text, Runnable look) {
        this.text = text;
        this.look = look;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        look.run();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Watched(text.subSequence(start, end), look);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
