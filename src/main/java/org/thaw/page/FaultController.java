package org.thaw.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for a request that could not be answered. It says what to do, and never what was sent or why it broke inside. */
@Controller
class FaultController implements ErrorController {
    @RequestMapping("/error")
    ModelAndView fault(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        HttpStatus answered = HttpStatus.valueOf(status);
        return Html.of(answered, "page/fault", FaultPage.forStatus(status, unsent(request)));
    }

    private static Optional<Unsent.Form> unsent(HttpServletRequest request) {
        return request.getAttribute(Unsent.FORM) instanceof Unsent.Form form && !Unsent.isFromElsewhere(request)
                ? Optional.of(form)
                : Optional.empty();
    }
}
