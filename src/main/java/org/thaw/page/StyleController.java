package org.thaw.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one style sheet, under whatever version the page asked for. */
@Controller
class StyleController {
    private final Assets assets;

    StyleController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/page/all.css")
    ResponseEntity<String> styles() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(assets.styles());
    }
}
