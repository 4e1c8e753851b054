package org.zhifa.identity;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The built-in issuer's login page: plain HTML, no script. */
@Controller
@ConditionalOnProperty(name = "zhifa.identity.embedded", havingValue = "true", matchIfMissing = true)
class LoginPage {

    private final ObjectProvider<DemoAccount.Offer> demo;

    LoginPage(ObjectProvider<DemoAccount.Offer> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String expired,
            Locale locale,
            Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("english", isEnglish(locale));
        model.addAttribute(
                "demo",
                demo.stream().flatMap(offer -> offer.accounts().stream()).toList());
        return "login";
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
