package org.thaw.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.Pressed;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Person.Help;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Sign;

/** Between a person and the fields of their form, both ways. */
record PersonForm(Filled filled) {
    static final PersonForm EMPTY = new PersonForm(Filled.EMPTY);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 500;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s()./-]");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{3,20}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;:<>\"?&#%]{1,64}@[^\\s@,;:<>\"?&#%]{1,190}");

    static PersonForm of(Person person) {
        return new PersonForm(field -> switch (field) {
            case "name" -> List.of(person.name());
            case "phone" -> person.reach().phone().stream().toList();
            case "mail" -> person.reach().mail().stream().toList();
            case "mark" -> person.sign().stream().map(Sign::mark).toList();
            case "meaning" -> person.sign().stream().map(Sign::meaning).toList();
            case "told" -> List.of(person.told());
            case "helps" -> person.helps().stream().map(Help::word).toList();
            case "also" -> List.of(person.alsoHelps());
            default -> List.of();
        });
    }

    String text(String field) {
        return filled.text(field);
    }

    boolean has(Help help) {
        return filled.has("helps", help.word());
    }

    /** All that was typed, for the reader of words that call for help. */
    String[] typed() {
        return new String[] {text("mark"), text("meaning"), text("told"), text("also")};
    }

    /**
     * The person it tells of. What was agreed on with somebody holds only for the sign it was agreed on for: with another
     * sign they are asked anew.
     *
     * @throws FaultyFormException where something is missing or can’t be right
     */
    Person read(Optional<Person> before) {
        Optional<Sign> sign = sign();
        Agreement agreement = before.filter(known -> known.sign().equals(sign) || known.agreement() == Agreement.NO)
                .map(Person::agreement)
                .orElse(Agreement.NOT_ASKED);
        return new Person(
                words("name", LONGEST_NAME).orElseThrow(() -> new FaultyFormException("name", "Write a name.")),
                new Reach(phone(), mail()),
                sign,
                words("told", LONGEST).orElse(""),
                Pressed.read(Help.class, filled.values("helps")),
                words("also", LONGEST).orElse(""),
                agreement,
                before.map(Person::place).orElse(1),
                before.flatMap(Person::link));
    }

    private Optional<Sign> sign() {
        Optional<String> mark = words("mark", LONGEST_NAME);
        Optional<String> meaning = words("meaning", LONGEST);
        if (mark.isEmpty() && meaning.isPresent()) {
            throw new FaultyFormException("mark", "Write the sign, too: a word, a line or a small picture.");
        }
        return mark.map(it -> new Sign(
                it, meaning.orElseThrow(() -> new FaultyFormException("meaning", "Write what the sign means."))));
    }

    private Optional<String> phone() {
        return words("phone", LONGEST_NAME)
                .map(typed -> BETWEEN_DIGITS.matcher(typed).replaceAll(""))
                .map(digits -> fitting(PHONE, digits, "phone", "That is no phone number. Write it with digits."));
    }

    private Optional<String> mail() {
        return words("mail", LONGEST)
                .map(typed ->
                        fitting(MAIL, typed, "mail", "That is no mail address. Write one, such as name@example.org."));
    }

    private static String fitting(Pattern pattern, String typed, String field, String sentence) {
        if (!pattern.matcher(typed).matches()) {
            throw new FaultyFormException(field, sentence);
        }
        return typed;
    }

    private Optional<String> words(String field, int longest) {
        return Optional.of(text(field).strip())
                .filter(words -> !words.isEmpty())
                .map(words -> {
                    if (words.length() > longest) {
                        throw new FaultyFormException(
                                field, "That is too long. %d letters are enough here.".formatted(longest));
                    }
                    return words;
                });
    }

    @Override
    public String toString() {
        return "PersonForm[hidden]";
    }
}
