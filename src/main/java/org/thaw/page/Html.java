package org.thaw.page;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers with: a template and the one record it draws. */
public final class Html {
    static final String PAGE = "page";

    private Html() {}

    /**
     * A page.
     *
     * @param template folder and name below {@code src/main/ui}, without its ending
     * @param page the record the template takes as its parameter {@code page}
     */
    public static ModelAndView of(String template, Record page) {
        return new ModelAndView(template, PAGE, page);
    }

    /** A page whose template takes nothing but the frame. */
    public static ModelAndView of(String template) {
        return new ModelAndView(template);
    }

    /** A page that answers with another status than 200. */
    public static ModelAndView of(HttpStatus status, String template, Record page) {
        return new ModelAndView(template, java.util.Map.of(PAGE, page), status);
    }

    /** Answers a form by going to another page, so that a reload never sends the form again. */
    public static ModelAndView goTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalArgumentException("only to a page of our own");
        }
        org.springframework.web.servlet.view.RedirectView view =
                new org.springframework.web.servlet.view.RedirectView(path, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /**
     * Where an answer of {@link #goTo} leads.
     *
     * @throws IllegalArgumentException where it is another answer
     */
    public static String address(ModelAndView answer) {
        if (answer.getView() instanceof org.springframework.web.servlet.view.RedirectView view) {
            return Objects.requireNonNull(view.getUrl());
        }
        throw new IllegalArgumentException("only an answer that goes to another page");
    }
}
