package org.zhifa.disclosure.portal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Addresses that lead nowhere or ask nonsense, answered as a page that says what to do. */
@Controller
@ControllerAdvice(basePackageClasses = Trouble.class)
class Trouble {

    private final PortalPages pages;

    Trouble(PortalPages pages) {
        this.pages = pages;
    }

    /** What no other mapping knows, under the portal's own prefixes. */
    @GetMapping({"/bodies/**", "/records/**", "/figures/**", "/feeds/**", "/data/**"})
    ResponseEntity<byte[]> unknown() {
        throw new NoSuchPage();
    }

    @ExceptionHandler(NoSuchPage.class)
    ResponseEntity<byte[]> noSuchPage(ServletWebRequest request) {
        return pages.answer(request, Page.of("trouble", HttpStatus.NOT_FOUND).with("trouble", "missing"));
    }

    @ExceptionHandler(BadAddress.class)
    ResponseEntity<byte[]> badAddress(BadAddress bad, ServletWebRequest request) {
        return pages.answer(
                request,
                Page.of("trouble", HttpStatus.BAD_REQUEST)
                        .with("trouble", "unclear")
                        .with("part", bad.part()));
    }
}
