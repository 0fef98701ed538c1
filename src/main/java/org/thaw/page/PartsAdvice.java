package org.thaw.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** A form that should have brought a file and came without one is bent out of shape; nothing in Thaw broke. */
@ControllerAdvice
class PartsAdvice {
    @ExceptionHandler(MultipartException.class)
    void bentOutOfShape(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
