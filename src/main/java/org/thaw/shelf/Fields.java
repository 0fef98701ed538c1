package org.thaw.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Title;

/** What stands in the form of a title when it is drawn. */
interface Fields {
    /** What was typed into a field; empty where nothing was. */
    String text(String name);

    /** Whether this was chosen. */
    boolean has(String name, String value);

    static Fields of(Draft draft) {
        return new Fields() {
            @Override
            public String text(String name) {
                return draft.text(name);
            }

            @Override
            public boolean has(String name, String value) {
                return draft.has(name, value);
            }
        };
    }

    /** As they were sent, whatever was in them. */
    static Fields of(HttpServletRequest request) {
        return new Fields() {
            @Override
            public String text(String name) {
                return Optional.ofNullable(request.getParameter(name)).orElse("");
            }

            @Override
            public boolean has(String name, String value) {
                return Optional.ofNullable(request.getParameterValues(name)).stream()
                        .anyMatch(values -> List.of(values).contains(value));
            }
        };
    }

    static Fields of(Title title) {
        return new Fields() {
            @Override
            public String text(String name) {
                return switch (name) {
                    case TitleForm.NAME -> title.name();
                    case TitleForm.BY -> title.by().orElse("");
                    case TitleForm.LINK -> title.link().orElse("");
                    default -> "";
                };
            }

            @Override
            public boolean has(String name, String value) {
                return switch (name) {
                    case TitleForm.KIND -> title.kind().word().equals(value);
                    case TitleForm.TOUCHES -> title.touches().contains(value);
                    case TitleForm.WARNINGS -> title.warnings().contains(value);
                    case TitleForm.MARKS -> Mark.read(value).filter(title::is).isPresent();
                    default -> false;
                };
            }
        };
    }
}
