package org.thaw.transfer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.transfer.exchange.Outgoing;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenWriter;
import org.thaw.transfer.readable.ReadableExport;
import org.thaw.vault.PresentVault;

/** Hands a person all they wrote, unsealed. It goes straight to the browser; nothing is put into a file here. */
@Controller
class ExportController {
    private final PresentVault present;
    private final Clock clock;

    ExportController(PresentVault present, Clock clock) {
        this.present = present;
        this.clock = clock;
    }

    @GetMapping("/settings/data/export")
    ModelAndView page() {
        present.require();
        return Html.of("transfer/export");
    }

    @PostMapping("/settings/data/export/json")
    void json(HttpServletResponse response) throws IOException {
        List<OpenEntry> entries = Outgoing.of(present.require());
        OutputStream out = attach(response, "application/json", "json");
        try (OpenWriter writer = new OpenWriter(out)) {
            for (OpenEntry entry : entries) {
                writer.write(entry);
            }
        }
    }

    @PostMapping("/settings/data/export/zip")
    void zip(HttpServletResponse response) throws IOException {
        List<OpenEntry> entries = Outgoing.of(present.require());
        OutputStream out = attach(response, "application/zip", "zip");
        ReadableExport.write(entries, List.of(), ZoneId.systemDefault(), out);
    }

    private OutputStream attach(HttpServletResponse response, String type, String ending) throws IOException {
        String name = "thaw-not-sealed-" + LocalDate.now(clock) + "." + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, BackupsController.attachment(name));
        return response.getOutputStream();
    }
}
