package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a person does on the days of one of the two ways. The names are part of what vaults keep. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Way.OfThaw.class, name = "practice"),
    @JsonSubTypes.Type(value = Way.InOwnWords.class, name = "own"),
    @JsonSubTypes.Type(value = Way.Without.class, name = "without")
})
public sealed interface Way {
    /**
     * A practice.
     *
     * @param practice its id, such as {@code C03}
     */
    record OfThaw(String practice) implements Way {
        public OfThaw {
            requireNonNull(practice);
        }
    }

    /** Something that the person has, in their words. */
    record InOwnWords(String words) implements Way {
        public InOwnWords {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a way in a person’s own words has some");
            }
        }

        @Override
        public String toString() {
            return "InOwnWords[hidden]";
        }
    }

    /** The other way left out. */
    record Without() implements Way {}
}
