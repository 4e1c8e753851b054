package org.zhifa.disclosure.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What nobody else could answer: a page in the portal's look for people, a few fields for programs. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    private final PortalPages pages;

    ErrorPage(PortalPages pages) {
        this.pages = pages;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> forPeople(HttpServletRequest request) {
        var status = status(request);
        var page =
                Page.of("trouble", status).with("trouble", trouble(status)).with("incident", incident(request, status));
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(pages.draw(page, Visit.of(request).at(asked instanceof String path ? path : "/")));
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> forPrograms(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatus(status);
        var incident = incident(request, status);
        if (!incident.isEmpty()) {
            problem.setProperty("incident", incident);
        }
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }

    private static String trouble(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "missing";
        }
        return status.is5xxServerError() ? "failed" : "refused";
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code, somebody typed this page's own address.
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** A number to find it by; what went wrong stays in the log. */
    private static String incident(HttpServletRequest request, HttpStatus status) {
        if (!status.is5xxServerError()) {
            return "";
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {} at {}", incident, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return incident;
    }
}
