package org.thaw.crisis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.thaw.page.Assets;

/**
 * The script by which a browser keeps Help now for when Thaw cannot be reached. It begins with the addresses of this
 * build and a digest of the lines, so that a new build or a new list is a new script, and the browser fetches both.
 */
@Controller
class ServiceWorkerController {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final List<String> PAGE_FILES =
            List.of("page/all.css", "page/icon.svg", "page/lock/lock.js", "page/top/leave.js", "crisis/help.js");

    private final String script;

    ServiceWorkerController(
            Assets assets, HelpLines lines, @Value("classpath:/ui/crisis/service-worker.js") Resource worker) {
        this.script = head(assets, lines) + read(worker);
    }

    @GetMapping("/service-worker.js")
    ResponseEntity<String> script() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(script);
    }

    private static String head(Assets assets, HelpLines lines) {
        String files = java.util.stream.Stream.concat(
                        PAGE_FILES.stream(), assets.names().stream().filter(ServiceWorkerController::isFontOfThePage))
                .map(name -> '"' + assets.folder() + "/" + name + '"')
                .collect(Collectors.joining(","));
        return "const ASSETS = \"" + assets.folder() + "\";\nconst LINES = \"" + digest(lines) + "\";\nconst FILES = ["
                + files + "];\n";
    }

    /** The serif’s wider alphabet is left out: it is large, and Help now has no word set in it. */
    private static boolean isFontOfThePage(String name) {
        return name.endsWith(".woff2") && !name.contains("newsreader-latin-ext");
    }

    private static String digest(HelpLines lines) {
        String everything = lines.directory().countries().toString()
                + lines.directory().directories()
                + lines.directory().expiresAfterDays();
        return DigestUtils.md5DigestAsHex(everything.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Resource worker) {
        try {
            return worker.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
