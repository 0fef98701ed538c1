package org.thaw.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A form that could not be taken because its token was missing or too old. Nothing typed is lost: the page that
 * answers carries every field, and one press sends it again. A form that another site sent is refused outright.
 */
@Component
public class Unsent {
    /** The request attribute under which a fault page finds the form it must not lose. */
    static final String FORM = Unsent.class.getName();

    private static final String TOKEN = "_csrf";

    /** Fields whose names begin so are given again: what opens a vault or a server is never written into a page. */
    private static final List<String> SECRET = List.of("passphrase", "recovery", "passkey", "token");

    /** One field of a form, as it was typed. */
    public record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field";
        }
    }

    /** Where the form was going, and all that was in it. */
    public record Form(String action, List<Field> fields) {
        public Form {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Form";
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(FORM, of(request));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** All that the form of this request held, without its token and without anything that opens a vault or a server. */
    public static Form of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN) && SECRET.stream().noneMatch(name::startsWith)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new Form(request.getRequestURI(), fields);
    }

    static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
