package org.thaw.practices.naming;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.practices.naming.Way.Leaf;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.vault.OpenVault;

/** Takes what the pages of C02 say. */
@Controller
class NamingController {
    private static final String PRACTICE = NamingPlayer.PRACTICE;
    private static final String KEPT = "Your word is kept.";

    private final Desk desk;
    private final Namings namings;
    private final Onward onward;
    private final HelpNear help;

    NamingController(Desk desk, Namings namings, Onward onward, HelpNear help) {
        this.desk = desk;
        this.namings = namings;
        this.onward = onward;
        this.help = help;
    }

    @PostMapping("/practices/C02/begin")
    ModelAndView begin(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String way) {
        Way.read(way).ifPresent(chosen -> begin(request, chosen));
        return onward.again(PRACTICE, turn);
    }

    private void begin(HttpServletRequest request, Way way) {
        OpenVault vault = desk.vault(request);
        namings.begin(vault, way);
        // What was left half said in an earlier one is not put into this one’s mouth.
        way.leaves().forEach(leaf -> desk.drop(vault, request, PRACTICE, leaf.word()));
    }

    @PostMapping("/practices/C02/on")
    ModelAndView on(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String leaf) {
        return told(request, turn, said -> {
            boolean done =
                    take(request, leaf, said, naming -> naming.after(read(leaf).orElse(naming.leaf())));
            return done ? onward.after(PRACTICE, turn) : onward.again(PRACTICE, turn);
        });
    }

    @PostMapping("/practices/C02/back")
    ModelAndView back(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String leaf) {
        return told(request, turn, said -> {
            take(request, leaf, said, naming -> naming.before(read(leaf).orElse(naming.leaf())));
            return onward.again(PRACTICE, turn);
        });
    }

    /** Ends it where it is, with what was found. */
    @PostMapping("/practices/C02/end")
    ModelAndView end(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String leaf) {
        return told(request, turn, said -> {
            take(request, leaf, said, Naming::done);
            return onward.after(PRACTICE, turn);
        });
    }

    /** @param next takes what was said, and tells where that leads */
    private ModelAndView told(HttpServletRequest request, int turn, Function<Said, ModelAndView> next) {
        Said said = said(request);
        return said.hasTooManyWords()
                ? tooMany(request, turn, said)
                : help.goOn(request, KEPT, next.apply(said), texts(said));
    }

    private boolean take(HttpServletRequest request, String leaf, Said said, UnaryOperator<Naming> move) {
        OpenVault vault = desk.vault(request);
        boolean done = read(leaf)
                .filter(known -> namings.take(vault, known, said, move))
                .isPresent();
        desk.drop(vault, request, PRACTICE, leaf);
        return done;
    }

    /** Nothing is thrown away: the page that asks which come nearest holds them all, and so does the draft. */
    private ModelAndView tooMany(HttpServletRequest request, int turn, Said said) {
        desk.keep(desk.vault(request), request);
        return Html.of(
                UNPROCESSABLE_CONTENT,
                "practices/naming/many",
                new ManyWordsPage(turn, said.words(), desk.brought(request)));
    }

    private static Said said(HttpServletRequest request) {
        return Said.of(
                all(request, "places"),
                first(request, "pad"),
                all(request, "words"),
                first(request, "own"),
                first(request, "size"));
    }

    private static List<String> all(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(Arrays::asList)
                .orElseGet(List::of);
    }

    private static String first(HttpServletRequest request, String name) {
        return all(request, name).stream().findFirst().orElse("");
    }

    private static Optional<Leaf> read(String word) {
        return Arrays.stream(Leaf.values())
                .filter(leaf -> leaf.word().equals(word))
                .findFirst();
    }

    private static String[] texts(Said said) {
        return said.words().toArray(String[]::new);
    }
}
