package org.thaw.reasons.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.interview.Reply;
import org.thaw.reasons.interview.WrittenMonth;
import org.thaw.reasons.taking.Taken;

/** What is different since the interview before: answers that turned, medicines that came, went or changed. */
record Since(String day, List<String> changes) {
    Since {
        changes = List.copyOf(changes);
    }

    static Since of(String day, KeptInterview before, KeptInterview now, int tears, Library library) {
        List<String> changes = new ArrayList<>();
        tears(tears).ifPresent(changes::add);
        medicines(before, now).forEach(changes::add);
        library.interview()
                .questions()
                .flatMap(question -> turned(question, before, now))
                .forEach(changes::add);
        return new Since(day, changes);
    }

    private static Optional<String> tears(int times) {
        return switch (times) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Tears came once, as you told after a sitting.");
            case 2 -> Optional.of("Tears came twice, as you told after sittings.");
            default -> Optional.of("Tears came " + times + " times, as you told after sittings.");
        };
    }

    private static Stream<String> turned(Question question, KeptInterview before, KeptInterview now) {
        Optional<Reply> then = before.to(question.id()).filter(Reply::settles);
        Optional<Reply> today = now.to(question.id()).filter(Reply::settles);
        return then.isPresent() && today.isPresent() && then.get() != today.get()
                ? Stream.of(question.said() + ": then you said " + then.get().words() + ", now "
                        + today.get().words() + ".")
                : Stream.empty();
    }

    private static List<String> medicines(KeptInterview before, KeptInterview now) {
        if (before.medicines().equals(now.medicines())) {
            return List.of();
        }
        List<String> changes = new ArrayList<>();
        now.medicines().stream()
                .filter(taken -> named(before, taken).isEmpty())
                .forEach(taken -> changes.add("New among your medicines: " + taken.name() + "."));
        before.medicines().stream()
                .filter(taken -> named(now, taken).isEmpty())
                .forEach(taken -> changes.add("No longer among your medicines: " + taken.name() + "."));
        now.medicines().stream()
                .filter(taken -> named(before, taken)
                        .filter(then -> !then.changed().equals(taken.changed()))
                        .isPresent())
                .forEach(taken -> changes.add("The dose of " + taken.name() + " changed"
                        + taken.changed()
                                .map(month -> " in " + WrittenMonth.of(month))
                                .orElse("") + "."));
        return changes.stream().distinct().collect(Collectors.toList());
    }

    private static Optional<Taken> named(KeptInterview kept, Taken taken) {
        return kept.medicines().stream()
                .filter(one -> one.name().equalsIgnoreCase(taken.name()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Since[hidden]";
    }
}
