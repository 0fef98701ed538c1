package org.thaw.reasons.result;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.taking.Taken;
import org.thaw.vault.PresentVault;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the answers as {@code thaw why --answers} reads it, so that anyone can work out the result again. */
@Controller
class FileController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PresentVault vaults;
    private final Interviews interviews;

    FileController(PresentVault vaults, Interviews interviews) {
        this.vaults = vaults;
        this.interviews = interviews;
    }

    @GetMapping("/why/answers/file")
    ResponseEntity<byte[]> file() {
        String json = interviews
                .latest(vaults.require())
                .map(kept -> write(kept.entry()))
                .orElse("{\"answers\":{}}");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                // The name says nothing of what the file is about.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"")
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(KeptInterview kept) {
        ObjectNode file = JSON.createObjectNode();
        ObjectNode answers = file.putObject("answers");
        kept.said()
                .forEach(
                        said -> said.reply().answer().ifPresent(answer -> answers.put(said.question(), answer.word())));
        ArrayNode medicines = file.putArray("medicines");
        kept.medicines().forEach(taken -> medicine(medicines.addObject(), taken));
        kept.changed().ifPresent(month -> file.put("changed", month.toString()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static void medicine(ObjectNode medicine, Taken taken) {
        medicine.put("name", taken.name());
        taken.since().ifPresent(month -> medicine.put("since", month.toString()));
        taken.changed().ifPresent(month -> medicine.put("changed", month.toString()));
    }
}
