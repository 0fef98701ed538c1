package org.thaw.boxes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thaw.boxes.ladder.Weight;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;
import org.thaw.vault.RawEntry;

/** Puts into a visitor’s vault what has a past, so that a test need not wait a week; as an import would. */
@RestController
@ConditionalOnProperty("thaw.test.boxes")
class BoxSittings {
    private final PresentVault vaults;
    private final Clock clock;
    private final Boxes boxes;

    BoxSittings(PresentVault vaults, Clock clock, Boxes boxes) {
        this.vaults = vaults;
        this.clock = clock;
        this.boxes = boxes;
    }

    /** A sitting that is in its step for the box now, or for another activity. */
    @PostMapping("/test/boxes/sitting")
    String sitting(@RequestParam(defaultValue = "8") int minutes, @RequestParam(defaultValue = "BOX") String activity) {
        Instant now = clock.instant();
        String json = """
                {"arrival":{"numbness":3,"distress":2,"screening":{"anyOfThese":"NO","breath":"NO"}},
                 "plan":{"minutes":40,"withheld":[],"steps":[
                  {"phase":"APPROACH","activity":"ACTIVITY","minutes":MINUTES,"intensity":"STRONG"},
                  {"phase":"CLOSE","activity":"GROUNDING","minutes":5,"intensity":"GENTLE"}]},
                 "glass":{"begun":"NOW","paused":"PT0S","pausedSince":null},
                 "place":{"is":"step","index":0,"since":"PT0S"},
                 "moments":[{"at":"NOW","what":"BEGAN","step":0}],
                 "told":{"ratings":[{"when":"BEFORE","distress":2,"at":"NOW"}],"naming":null,"after":null}}""".replace("NOW", now.toString())
                .replace("ACTIVITY", activity)
                .replace("MINUTES", Integer.toString(minutes));
        OpenVault vault = vaults.openOrGuest();
        vault.saveAll(List.of(new RawEntry(EntryId.random(), "sitting", 1, now, json)));
        return "begun";
    }

    /** Three days of closing, the first of them more than a week ago. */
    @PostMapping("/test/boxes/week")
    String week() {
        OpenVault vault = vaults.openOrGuest();
        for (int days : new int[] {9, 6, 3}) {
            vault.save(Closing.TYPE, clock.instant().minus(Duration.ofDays(days)), new Closing(EntryId.random()));
        }
        return "over";
    }

    /** A box with words in it, so heavy; answers with its id. */
    @PostMapping("/test/boxes/box")
    String box(@RequestParam String name, @RequestParam int weight, @RequestParam String words) {
        OpenVault vault = vaults.openOrGuest();
        EntryId id = EntryId.random();
        Box box = Box.made(name, Look.PLAIN).weighing(new Weight(weight), clock.instant());
        vault.save(Box.TYPE, new Kept<>(id, clock.instant(), box));
        vault.save(Inside.TYPE, clock.instant(), new Inside(id, words));
        return id.toString();
    }

    /** How many openings the vault holds, and what was told of the last. */
    @PostMapping("/test/boxes/openings")
    String openings() {
        OpenVault vault = vaults.require();
        return vault.all(Opening.TYPE).stream()
                .map(kept -> kept.entry().peak().map(weight -> weight.value()).orElse(-1) + ","
                        + kept.entry().after().map(weight -> weight.value()).orElse(-1))
                .reduce("", (all, one) -> all + one + ";");
    }

    @PostMapping("/test/boxes/emptied")
    String emptied() {
        OpenVault vault = vaults.require();
        return vault.all(Inside.TYPE).size() + " of " + boxes.all(vault).size();
    }
}
