package org.thaw.therapy;

import java.util.List;
import org.thaw.library.Therapy.Lead;

/**
 * A sign that talking with somebody trained would help, as a person told of it.
 *
 * @param words the sign
 * @param because what they said that it comes from, each as a sentence
 */
record ToldSign(String words, List<String> because, Lead lead) {
    ToldSign {
        because = List.copyOf(because);
    }

    String whom() {
        return switch (lead) {
            case TALKING -> "A therapist or counsellor is somebody for this.";
            case TRAUMA -> "Somebody trained in trauma is the one for this.";
            case GRIEF -> "A grief therapist is somebody for this.";
            case DOCTOR -> "A doctor you can see first is the one for this.";
        };
    }

    @Override
    public String toString() {
        return "ToldSign[hidden]";
    }
}
