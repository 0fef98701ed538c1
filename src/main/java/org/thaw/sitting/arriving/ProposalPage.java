package org.thaw.sitting.arriving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.planning.Changes;
import org.thaw.sitting.planning.Ground;
import org.thaw.sitting.planning.LeftOut;
import org.thaw.sitting.planning.Planned;
import org.thaw.sitting.planning.PlannedStep;

/**
 * The planned sitting, with the ground of each step.
 *
 * @param source where the complaint comes from that it is planned for
 */
record ProposalPage(ProposalForm form, List<Row> rows, int minutes, List<Ground> say, List<Out> out, Source source) {
    /** Where the complaint comes from. */
    enum Source {
        INTERVIEW,
        QUICK_QUESTIONS
    }

    /** One step, as it is read. */
    record Row(String title, int minutes, boolean isStrong, String because) {}

    /** Practices that are left out on one ground. */
    record Out(String titles, String because) {}

    ProposalPage {
        rows = List.copyOf(rows);
        say = List.copyOf(say);
        out = List.copyOf(out);
    }

    static ProposalPage of(ProposalForm form, Changes changes, Planned proposed, Source source) {
        return new ProposalPage(
                form.with(changes.written()),
                changes.steps().stream().map(ProposalPage::row).toList(),
                changes.minutes(),
                proposed.say(),
                out(proposed.leftOut()),
                source);
    }

    static Row row(PlannedStep step) {
        return new Row(title(step), step.minutes(), step.isStrong(), step.because());
    }

    private static String title(PlannedStep step) {
        return step.isQuiet() ? Activity.BEING.title() : title(step.practice());
    }

    static String title(String practice) {
        return Activity.of(practice).title();
    }

    private static List<Out> out(List<LeftOut> leftOut) {
        Map<String, String> byGround = leftOut.stream()
                .collect(Collectors.groupingBy(
                        LeftOut::because,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> title(one.practice()), Collectors.joining(" · "))));
        return byGround.entrySet().stream()
                .map(one -> new Out(one.getValue(), one.getKey()))
                .toList();
    }

    String length() {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    @Override
    public String toString() {
        return "ProposalPage[hidden]";
    }
}
