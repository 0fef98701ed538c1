package org.thaw.instruments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Value;

/** Between what was typed or chosen and answers, both ways. */
final class Typed {
    static final String CHOSEN = "#";
    static final int LONGEST = 20_000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int TO_THE_MINUTE = 16;

    private final Item item;
    private final ZoneId zone;
    private final List<Value> values = new ArrayList<>();
    private Optional<String> fault = Optional.empty();

    private Typed(Item item, ZoneId zone) {
        this.item = item;
        this.zone = zone;
    }

    /**
     * Reads the fields of a question.
     *
     * @param fields what was typed; an answer from the list as # and its place there
     * @param unit the place of the unit chosen
     */
    static Typed read(Item item, List<String> fields, String unit, ZoneId zone) {
        Typed typed = new Typed(item, zone);
        fields.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(text -> typed.add(text, unit));
        return typed;
    }

    List<Value> values() {
        return values;
    }

    /** What to look at; nothing where all could be read. */
    Optional<String> fault() {
        return fault;
    }

    private void add(String text, String unit) {
        if (text.length() > LONGEST) {
            fault = Optional.of("That is longer than 20,000 letters.");
            return;
        }
        Optional<Value> value = text.startsWith(CHOSEN) && !item.options().isEmpty() ? chosen(text) : typed(text, unit);
        value.ifPresent(one -> {
            if (!values.contains(one)) {
                values.add(one);
            }
        });
    }

    private Optional<Value> chosen(String text) {
        String place = text.substring(CHOSEN.length());
        if (!place.matches("\\d{1,4}")
                || Integer.parseInt(place) >= item.options().size()) {
            return Optional.empty();
        }
        return Optional.of(item.options().get(Integer.parseInt(place)).value());
    }

    private Optional<Value> typed(String text, String unit) {
        return switch (item.type()) {
            case BOOLEAN -> Optional.of(new Value.Truth(text.equals("true")));
            case INTEGER -> whole(text);
            case DECIMAL -> number(text).map(Value.Decimal::new);
            case QUANTITY -> number(text).map(number -> quantity(number, unit));
            case DATE -> day(text, "Write the date like 2026-03-14.").map(Value.Day::new);
            case DATE_TIME -> moment(text);
            case TIME -> time(text);
            case STRING, TEXT, OPEN_CHOICE -> Optional.of(new Value.Words(text));
            case URL -> Optional.of(new Value.Address(text));
            case CHOICE ->
                Optional.of(new Value.Coding(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty()));
            case REFERENCE -> Optional.of(new Value.Reference(Optional.empty(), Optional.of(text)));
            case ATTACHMENT, GROUP, DISPLAY -> Optional.empty();
        };
    }

    private Optional<Value> whole(String text) {
        try {
            return Optional.of(new Value.Whole(Integer.parseInt(text)));
        } catch (NumberFormatException notOne) {
            fault = Optional.of(
                    text.matches("[+-]?\\d{10,}")
                            ? "Write a smaller number; the form takes none of that size."
                            : "Write a whole number, such as 12.");
            return Optional.empty();
        }
    }

    /** A day, or a month or a year alone. */
    private Optional<String> day(String text, String otherwise) {
        try {
            switch (text.length()) {
                case YEAR -> Year.parse(text);
                case MONTH -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return Optional.of(text);
        } catch (DateTimeException notOne) {
            fault = Optional.of(otherwise);
            return Optional.empty();
        }
    }

    private Optional<Value> time(String text) {
        try {
            return Optional.of(
                    new Value.TimeOfDay(LocalTime.parse(text).format(DateTimeFormatter.ofPattern("HH:mm:ss"))));
        } catch (DateTimeException notOne) {
            fault = Optional.of("Write the time like 20:15.");
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(String text) {
        return matching(text, NUMBER, "Write a number, such as 12 or 12.5.")
                .map(written -> new BigDecimal(written.replace(',', '.')));
    }

    private Value quantity(BigDecimal number, String unit) {
        Optional<Value.Coding> chosen = item.units().isEmpty()
                ? Optional.empty()
                : Optional.of(item.units()
                        .get(
                                unit.matches("\\d{1,3}")
                                        ? Math.min(
                                                Integer.parseInt(unit),
                                                item.units().size() - 1)
                                        : 0));
        return new Value.Quantity(
                number,
                chosen.map(Value.Coding::words),
                chosen.flatMap(Value.Coding::system),
                chosen.flatMap(Value.Coding::code));
    }

    private Optional<Value> moment(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            String written = local.atZone(zone).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
            return Optional.of(new Value.Moment(written));
        } catch (DateTimeException notOne) {
            return day(text, "Write date and time like 2026-03-14T20:15.").map(Value.Moment::new);
        }
    }

    private Optional<String> matching(String text, Pattern pattern, String otherwise) {
        if (pattern.matcher(text).matches()) {
            return Optional.of(text);
        }
        fault = Optional.of(otherwise);
        return Optional.empty();
    }

    /** What stands in the field for an answer; a moment as the clock on this machine shows it. */
    static String field(Item item, Value value, ZoneId zone) {
        for (int place = 0; place < item.options().size(); place++) {
            if (item.options().get(place).value().equals(value)) {
                return CHOSEN + place;
            }
        }
        return switch (value) {
            case Value.Moment(String written) -> local(written, zone);
            case Value.Truth(boolean yes) -> Boolean.toString(yes);
            default -> words(value, false);
        };
    }

    private static String local(String written, ZoneId zone) {
        try {
            return OffsetDateTime.parse(written)
                    .atZoneSameInstant(zone)
                    .toLocalDateTime()
                    .toString()
                    .substring(0, TO_THE_MINUTE);
        } catch (DateTimeException dayAlone) {
            return written;
        }
    }

    /** What a person reads of an answer. */
    static String words(Value value) {
        return words(value, true);
    }

    private static String words(Value value, boolean withUnit) {
        return switch (value) {
            case Value.Truth(boolean yes) -> yes ? "Yes" : "No";
            case Value.Whole(int number) -> Integer.toString(number);
            case Value.Decimal(BigDecimal number) -> number.stripTrailingZeros().toPlainString();
            case Value.Day(String day) -> day;
            case Value.Moment(String moment) -> moment.replace('T', ' ');
            case Value.TimeOfDay(String time) -> time;
            case Value.Words(String text) -> text;
            case Value.Address(String uri) -> uri;
            case Value.Coding coding -> coding.words();
            case Value.Quantity quantity ->
                quantity.number().stripTrailingZeros().toPlainString()
                        + (withUnit ? quantity.measure().map(unit -> " " + unit).orElse("") : "");
            case Value.Reference reference ->
                reference.display().or(reference::reference).orElse("");
            case Value.Attachment attachment -> attachment.title().orElse("a file");
        };
    }
}
