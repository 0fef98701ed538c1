package org.thaw.sitting.planning.replay;

import java.util.List;
import java.util.Locale;
import org.thaw.sitting.planning.Ground;
import org.thaw.sitting.planning.LeftOut;
import org.thaw.sitting.planning.Planned;
import org.thaw.sitting.planning.PlannedStep;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON. Each step and each practice left out names its ground, and the rows of the evidence behind it. */
public final class PlanJson {
    private PlanJson() {}

    /** Everything that was planned. */
    public static ObjectNode of(Planned planned) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode steps = json.putArray("steps");
        planned.steps().forEach(step -> step(steps.addObject(), step));
        ArrayNode withheld = json.putArray("withheld");
        planned.leftOut().forEach(one -> leftOut(withheld.addObject(), one));
        ArrayNode say = json.putArray("say");
        planned.say().forEach(one -> ground(say.addObject(), one));
        return json;
    }

    private static void step(ObjectNode json, PlannedStep step) {
        json.put("phase", step.phase().name().toLowerCase(Locale.ROOT));
        json.put("practice", step.practice());
        json.put("minutes", step.minutes());
        json.put("strong", step.isStrong());
        json.put("because", step.because());
        evidence(json, step.evidence());
    }

    private static void leftOut(ObjectNode json, LeftOut one) {
        json.put("practice", one.practice());
        json.put("because", one.because());
        json.put("closed", one.firmness() == LeftOut.Firmness.CLOSED);
        evidence(json, one.evidence());
    }

    private static void ground(ObjectNode json, Ground ground) {
        json.put("because", ground.because());
        ground.see().ifPresent(page -> json.put("see", page));
        evidence(json, ground.evidence());
    }

    private static void evidence(ObjectNode json, List<String> evidence) {
        ArrayNode list = json.putArray("ground");
        evidence.forEach(list::add);
    }
}
