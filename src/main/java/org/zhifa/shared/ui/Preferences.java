package org.zhifa.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Language and light of this browser. They live in cookies, so that the page comes right from its first byte and before
 * anyone has signed in.
 */
@Configuration(proxyBeanMethods = false)
class Preferences {

    static final String LANGUAGE = "zf-language";
    static final String SCHEME = "zf-scheme";

    @Bean
    VaadinServiceInitListener preferencesListener() {
        IndexHtmlRequestListener page = response -> {
            var html = response.getDocument().head().parent();
            html.attr("lang", Language.of(response.getVaadinRequest()).locale().toLanguageTag());
            scheme(response.getVaadinRequest()).ifPresent(scheme -> html.attr("data-scheme", scheme.attribute()));
        };
        return init -> {
            init.addIndexHtmlRequestListener(page);
            init.getSource()
                    .addSessionInitListener(session -> session.getSession()
                            .setLocale(Language.of(session.getRequest()).locale()));
        };
    }

    static Optional<String> read(VaadinRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> isKnown(name, value))
                .findFirst();
    }

    static Optional<Scheme> scheme(VaadinRequest request) {
        return read(request, SCHEME).map(Scheme::valueOf).filter(scheme -> scheme != Scheme.SYSTEM);
    }

    /** Changes the language of this browser and reloads the page; drafts are kept by whoever keeps them. */
    static void choose(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        keep(LANGUAGE, language.name());
        UI.getCurrent().getPage().reload();
    }

    static void choose(Scheme scheme) {
        keep(SCHEME, scheme.name());
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.scheme = $0", scheme.attribute());
    }

    private static void keep(String name, String value) {
        UI.getCurrent()
                .getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'", name, value);
    }

    /** A cookie comes from outside: anything but our own words is as good as none. */
    private static boolean isKnown(String name, String value) {
        Enum<?>[] known = name.equals(LANGUAGE) ? Language.values() : Scheme.values();
        return Arrays.stream(known).anyMatch(each -> each.name().equals(value));
    }
}
