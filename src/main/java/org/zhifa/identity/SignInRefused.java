package org.zhifa.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where a sign-in ends that the issuer or the platform refused: a page that says why, and does not try again by itself. */
@Controller
class SignInRefused {

    static final String PAGE = "/sign-in/refused";

    /** What an account that is not there, or closed, is called on the way here. */
    static final String NO_ACCOUNT = "no_account";

    private static final String STALE = "authorization_request_not_found";

    @GetMapping(PAGE)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(@RequestParam(defaultValue = "") String why, Locale locale, Model model) {
        model.addAttribute("english", LoginPage.isEnglish(locale));
        model.addAttribute("why", why.equals(NO_ACCOUNT) || why.equals(STALE) ? why : "issuer");
        return "sign-in-refused";
    }

    /** Leads there, and lets go of the issuer's session too, or the next attempt would end here unasked. */
    static final class Lead implements AuthenticationFailureHandler {

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
                throws IOException {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            var why = refused instanceof OAuth2AuthenticationException said
                    ? said.getError().getErrorCode()
                    : "";
            response.sendRedirect(request.getContextPath()
                    + PAGE
                    + (why.equals(NO_ACCOUNT) || why.equals(STALE) ? "?why=" + why : ""));
        }
    }
}
