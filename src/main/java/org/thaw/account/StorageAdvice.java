package org.thaw.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.vault.VaultStorageException;

/** The page for a disk that is full, closed or broken: why, and all that was typed, ready to be sent once more. */
@ControllerAdvice
class StorageAdvice {
    @ExceptionHandler(VaultStorageException.class)
    ModelAndView failed(VaultStorageException fault, HttpServletRequest request) {
        Afterwards again = Afterwards.repeat(request);
        HttpStatus status =
                again.unsent().isPresent() ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE;
        return Html.of(status, "account/storage", new StoragePage(String.valueOf(fault.getMessage()), again));
    }
}
