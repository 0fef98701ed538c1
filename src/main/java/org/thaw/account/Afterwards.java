package org.thaw.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.page.Unsent;

/**
 * What a person was about to do when they met a locked vault: go to a page, or send a form. It travels through the
 * opening page in hidden fields, so that nothing typed is lost, however often the passphrase is mistyped.
 *
 * @param unsent the form that was not taken
 */
public record Afterwards(OwnPath page, Optional<Unsent.Form> unsent) {
    private static final String THEN = "then";
    private static final String SEND = "send";
    private static final String CARRIED = "unsent.";

    /** After this request is let through, it is made once more. */
    public static Afterwards repeat(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            Unsent.Form form = Unsent.of(request);
            return new Afterwards(OwnPath.orFirstPage(form.action()), Optional.of(form));
        }
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return new Afterwards(OwnPath.orFirstPage(request.getRequestURI() + query), Optional.empty());
    }

    /** What an opening page asks for or brings along. */
    public static Afterwards in(HttpServletRequest request) {
        OwnPath page = OwnPath.orFirstPage(
                Optional.ofNullable(request.getParameter(THEN)).orElse("/"));
        return request.getParameter(SEND) == null
                ? new Afterwards(page, Optional.empty())
                : new Afterwards(page, Optional.of(new Unsent.Form(page.path(), carried(request))));
    }

    /** The hidden fields that bring this along. */
    public List<Unsent.Field> fields() {
        List<Unsent.Field> fields = new ArrayList<>();
        fields.add(new Unsent.Field(THEN, page.path()));
        unsent.ifPresent(form -> {
            fields.add(new Unsent.Field(SEND, "yes"));
            form.fields().forEach(field -> fields.add(new Unsent.Field(CARRIED + field.name(), field.value())));
        });
        return fields;
    }

    /** Goes there; a form waits for one press, since sending it is the person’s to do. */
    public ModelAndView go() {
        return unsent.map(form -> Html.of("account/resend", new ResendPage(form)))
                .orElseGet(() -> Html.goTo(page.path()));
    }

    private static List<Unsent.Field> carried(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(CARRIED))
                .flatMap(field -> Stream.of(field.getValue())
                        .map(value -> new Unsent.Field(field.getKey().substring(CARRIED.length()), value)))
                .toList();
    }
}
