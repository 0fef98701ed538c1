package org.thaw.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.Stimuli;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Link;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Title;

/** A title as it was typed and chosen. Only its name and kind are needed. */
record TitleForm(
        String name,
        String by,
        Optional<Kind> kind,
        Set<Mark> marks,
        Set<String> touches,
        Set<String> warnings,
        String link) {
    static final String NAME = "title";
    static final String BY = "by";
    static final String KIND = "kind";
    static final String MARKS = "marks";
    static final String TOUCHES = "touches";
    static final String WARNINGS = "warnings";
    static final String LINK = "link";

    static TitleForm of(HttpServletRequest request, Stimuli.Words words) {
        return new TitleForm(
                text(request, NAME),
                text(request, BY),
                Kind.read(text(request, KIND)),
                all(request, MARKS).flatMap(mark -> Mark.read(mark).stream()).collect(Collectors.toSet()),
                known(request, TOUCHES, words.touches().keySet()),
                known(request, WARNINGS, words.warnings().keySet()),
                text(request, LINK));
    }

    /** The first thing to look at. */
    Optional<Fault> fault() {
        if (name.isEmpty()) {
            return fault(NAME, "Please type what it is called.");
        }
        if (name.length() > Title.LONGEST_NAME) {
            return fault(NAME, "A title can have up to 200 letters, so please shorten this one.");
        }
        if (kind.isEmpty()) {
            return fault(KIND, "Please choose what it is.");
        }
        if (by.length() > Title.LONGEST_NAME) {
            return fault(BY, "A name can have up to 200 letters, so please shorten this one.");
        }
        return link.isEmpty() || Link.read(link).isPresent()
                ? Optional.empty()
                : fault(LINK, "Please copy the whole address, beginning with https:// or http://, or leave it out.");
    }

    private static Optional<Fault> fault(String field, String sentence) {
        return Optional.of(new Fault(field, sentence));
    }

    /** The title, where nothing has to be looked at. */
    Title title() {
        return new Title(name, kind.orElseThrow(), said(by), marks, touches, warnings, said(link), List.of());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static Set<String> known(HttpServletRequest request, String name, Set<String> words) {
        return all(request, name).filter(words::contains).collect(Collectors.toSet());
    }

    private static Stream<String> all(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name)).stream().flatMap(Stream::of);
    }

    @Override
    public String toString() {
        return "TitleForm[hidden]";
    }
}
