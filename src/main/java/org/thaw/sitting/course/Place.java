package org.thaw.sitting.course;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;

/** Where a sitting is. The names are part of what vaults keep. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Place.AtStep.class, name = "step"),
    @JsonSubTypes.Type(value = Place.Checking.class, name = "checking"),
    @JsonSubTypes.Type(value = Place.Grounding.class, name = "grounding"),
    @JsonSubTypes.Type(value = Place.Telling.class, name = "telling"),
    @JsonSubTypes.Type(value = Place.Finished.class, name = "finished")
})
public sealed interface Place {
    /**
     * In a step of the plan.
     *
     * @param since how much of the hourglass had run when it began
     */
    record AtStep(int index, Duration since) implements Place {}

    /** Asked how heavy it is, before the next step. */
    record Checking(int next) implements Place {}

    /**
     * On the way back to the room, by the brake or another stop rule.
     *
     * @param rounds how often it was gone round
     */
    record Grounding(StopRule why, int rounds) implements Place {}

    /** Back in the ordinary, and asked how it was. */
    record Telling() implements Place {}

    record Finished() implements Place {}
}
