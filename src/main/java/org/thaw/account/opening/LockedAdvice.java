package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.page.Html;
import org.thaw.vault.VaultLockedException;

/** The page for anyone who meets a locked vault, on whatever address: it opens, and what they were doing goes on. */
@ControllerAdvice
class LockedAdvice {
    @ExceptionHandler(VaultLockedException.class)
    ModelAndView locked(HttpServletRequest request) {
        OpenPage page = new OpenPage(
                OpenPage.Reason.LOCKED, "", Optional.empty(), OpenPage.Guest.NONE, Afterwards.repeat(request));
        return Html.of(HttpStatus.LOCKED, OpenPage.TEMPLATE, page);
    }
}
