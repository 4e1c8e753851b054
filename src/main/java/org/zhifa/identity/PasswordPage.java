package org.zhifa.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody signed in at the built-in issuer changes the password, and goes on to where they were headed. */
@Controller
@ConditionalOnProperty(name = "zhifa.identity.embedded", havingValue = "true", matchIfMissing = true)
class PasswordPage {

    static final String PAGE = "/login/password";

    /** More than that, and BCrypt would not see the end. */
    private static final int LONGEST = 64;

    private final AccountRegister register;
    private final AccountVersions versions;
    private final SignInAttempts attempts;

    PasswordPage(AccountRegister register, AccountVersions versions, SignInAttempts attempts) {
        this.register = register;
        this.versions = versions;
        this.attempts = attempts;
    }

    @GetMapping(PAGE)
    String page(Principal who, Locale locale, Model model) {
        return page(who, locale, model, "");
    }

    @PostMapping(PAGE)
    String change(
            Principal who,
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var account = register.find(who.getName()).orElseThrow();
        var fault = fault(account, current, password, repeated);
        if (!fault.isEmpty()) {
            return page(who, locale, model, fault);
        }
        register.setPassword(account.person(), password, false);
        versions.forget(account.person());
        var headedFor = EmbeddedIssuer.ownRequests().getRequest(request, response);
        return "redirect:" + (headedFor == null ? "/desk/" : headedFor.getRedirectUrl());
    }

    private String fault(Account account, String current, String password, String repeated) {
        if (account.locked() || !register.hasPassword(account.username(), current)) {
            attempts.failed(account.username());
            return "current";
        }
        if (password.length() < NewAccount.SHORTEST_PASSWORD || password.length() > LONGEST) {
            return "length";
        }
        if (password.equals(current) || password.contains(account.username())) {
            return "same";
        }
        return password.equals(repeated) ? "" : "repeated";
    }

    private String page(Principal who, Locale locale, Model model, String fault) {
        model.addAttribute("english", LoginPage.isEnglish(locale));
        model.addAttribute("username", who.getName());
        model.addAttribute(
                "must", register.find(who.getName()).filter(Account::mustChange).isPresent());
        model.addAttribute("fault", fault);
        model.addAttribute("shortest", NewAccount.SHORTEST_PASSWORD);
        model.addAttribute("longest", LONGEST);
        return "password";
    }
}
