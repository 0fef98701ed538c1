package org.thaw.transfer.foreign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Pages;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.foreign.written.WrittenMoment;
import org.thaw.transfer.open.OpenTime;

/** Day One’s JSON: moments in UTC with a zone beside them, texts in Markdown. */
final class DayOneJson implements JsonFormat {
    static final String STARRED = "starred";

    private static final Map<String, String> LISTS_LEFT =
            Map.of("photos", "pictures", "videos", "videos", "audios", "sounds", "pdfAttachments", "PDF files");
    private static final Map<String, String> DETAILS_LEFT = Map.of(
            "location",
            "places",
            "weather",
            "notes of the weather",
            "userActivity",
            "counts of steps",
            "music",
            "songs");

    /** Fields that are read, or that tell of the device and not of the person. */
    private static final Set<String> KNOWN = Set.of(
            "creationDate",
            "text",
            "richText",
            "tags",
            "timeZone",
            "starred",
            "uuid",
            "modifiedDate",
            "duration",
            "editingTime",
            "isAllDay",
            "isPinned",
            "creationDevice",
            "creationDeviceModel",
            "creationDeviceType",
            "creationOSName",
            "creationOSVersion",
            "sourceString");

    @Override
    public Program program() {
        return Program.DAY_ONE;
    }

    @Override
    public boolean recognises(Row row) {
        return row.key().isEmpty() && row.node().has("creationDate");
    }

    @Override
    public void read(Row row, Gathering into) {
        Optional<OpenTime> time = OpenTime.read(row.text("creationDate")).filter(DayOneJson::isNear);
        if (time.isEmpty()) {
            into.unread(row.line(), row.words(), "it has no time that Thaw understands.");
            return;
        }
        DayOneText text = DayOneText.of(row);
        if (text.isEmpty() && row.texts("tags").isEmpty()) {
            into.unread(row.line(), row.words(), "there are no words in it.");
            return;
        }
        leave(row, into);
        Instant moment = time.get().moment();
        String identity = row.text("uuid").isBlank()
                ? moment + "\0" + text.title() + "\0" + text.body()
                : "uuid " + row.text("uuid");
        into.page(identity, WrittenMoment.in(zone(row), moment), Pages.page(text.title(), text.body(), tags(row)));
    }

    private static boolean isNear(OpenTime time) {
        LocalDate day = LocalDate.ofInstant(time.moment(), ZoneOffset.UTC);
        return WrittenDay.read(day.toString()).isPresent();
    }

    private static ZoneId zone(Row row) {
        try {
            return ZoneId.of(row.text("timeZone"));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static List<String> tags(Row row) {
        List<String> tags = new ArrayList<>(row.texts("tags"));
        if (row.isTrue("starred")) {
            tags.add(STARRED);
        }
        return tags;
    }

    private static void leave(Row row, Gathering into) {
        LISTS_LEFT.forEach(
                (field, what) -> into.leave(what, row.node().path(field).size()));
        DETAILS_LEFT.forEach(
                (field, what) -> into.leave(what, row.node().path(field).isEmpty() ? 0 : 1));
        long others = row.node()
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(field ->
                        !KNOWN.contains(field) && !LISTS_LEFT.containsKey(field) && !DETAILS_LEFT.containsKey(field))
                .count();
        into.leave("other details", (int) others);
    }
}
