package org.thaw.instruments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** A question that asks for a file: the file is sealed with the answers, and goes back to the clinic with them. */
@Controller
class AttachController {
    private static final String ATTACH = "/questionnaires/filled/{id:[0-9a-f-]+}/file";

    /** Bytes. With what FHIR makes of them a response stays within what others read. */
    private static final int LARGEST = 700_000;

    private static final int LONGEST_NAME = 100;
    private static final Pattern KIND = Pattern.compile("[a-zA-Z0-9.+-]{1,60}/[a-zA-Z0-9.+-]{1,60}");

    private final PresentVault vaults;
    private final Filing filing;

    AttachController(PresentVault vaults, Filing filing) {
        this.vaults = vaults;
        this.filing = filing;
    }

    @GetMapping(ATTACH)
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String at) {
        OpenVault vault = vaults.require();
        return filing.open(vault, id)
                .flatMap(work -> question(work, key).map(node -> Html.of("instruments/attach", page(work, node, at))))
                .orElseGet(() -> Html.goTo(QuestionnairesController.LIST));
    }

    /** Takes a file; with the button to take it away, or without a file, what was there goes. */
    @PostMapping(ATTACH)
    ModelAndView take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String press,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        OpenVault vault = vaults.require();
        Optional<Work> work = filing.open(vault, id);
        Optional<Node> node = work.flatMap(one -> question(one, key));
        if (work.isEmpty() || node.isEmpty()) {
            return Html.goTo(QuestionnairesController.LIST);
        }
        Optional<String> fault = press.equals("away") ? Optional.empty() : fault(file);
        if (fault.isPresent()) {
            AttachPage page = page(work.get(), node.get(), at, fault);
            return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "instruments/attach", page);
        }
        node.get().answer(press.equals("away") ? List.of() : with(node.get(), file.orElseThrow()));
        work.get().plan().work(work.get().answers());
        filing.keep(vault, work.get(), false);
        return Html.goTo(page(work.get(), node.get(), at).back());
    }

    private static Optional<Node> question(Work work, String key) {
        return work.node(key)
                .filter(node ->
                        node.item().type() == ItemType.ATTACHMENT && node.item().isAsked());
    }

    private static Optional<String> fault(Optional<MultipartFile> file) {
        if (file.isEmpty() || file.get().isEmpty()) {
            return Optional.of("Choose a file first.");
        }
        return file.get().getSize() > LARGEST
                ? Optional.of("The file is larger than 700 KB. Hand it to the clinic yourself.")
                : Optional.empty();
    }

    /** More than one only where the form allows it. */
    private static List<Value> with(Node node, MultipartFile file) throws IOException {
        List<Value> values = new ArrayList<>(node.item().has(Trait.REPEATS) ? node.values() : List.of());
        values.add(new Value.Attachment(
                Optional.ofNullable(file.getContentType())
                        .filter(kind -> KIND.matcher(kind).matches()),
                Optional.ofNullable(file.getOriginalFilename())
                        .map(AttachController::name)
                        .filter(name -> !name.isBlank()),
                Optional.empty(),
                Optional.of(Base64.getEncoder().encodeToString(file.getBytes()))));
        return values;
    }

    /** The name alone: some browsers send the folders with it. */
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static AttachPage page(Work work, Node node, String at) {
        return page(work, node, at, Optional.empty());
    }

    private static AttachPage page(Work work, Node node, String at, Optional<String> fault) {
        String key = work.key(node);
        String back =
                FillPages.path(work) + (at.isEmpty() ? "#f-" + FillPages.encoded(key) : "?at=" + FillPages.encoded(at));
        return new AttachPage(
                work.plan().form().title(),
                node.item().text().plain(),
                FillPages.path(work),
                key,
                at,
                back,
                node.values().stream().map(Typed::words).toList(),
                fault);
    }
}
