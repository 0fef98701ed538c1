package org.thaw.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One precompiled template, as Spring’s kind of view. Written whole before the first byte leaves, so a fault shows. */
final class JteView implements View {
    private final TemplateEngine templates;
    private final Frames frames;
    private final String name;

    JteView(TemplateEngine templates, Frames frames, String name) {
        this.templates = templates;
        this.frames = frames;
        this.name = name;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ? extends @Nullable Object> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frames.of(request));
        if (model != null && model.get(Html.PAGE) instanceof Record page) {
            parameters.put(Html.PAGE, page);
        }
        StringOutput html = new StringOutput(16_384);
        templates.render(name + ".jte", parameters, html);
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
