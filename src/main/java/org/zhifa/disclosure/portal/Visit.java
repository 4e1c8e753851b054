package org.zhifa.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * How somebody reads: in which language, in which size (大字版). There is no cookie to remember it, so every link of the
 * page carries it on.
 *
 * <p>What is public here is what templates call: they see no other methods.
 */
record Visit(boolean isEnglish, boolean isLarge, String path, List<Map.Entry<String, String>> asked) {

    static Visit of(HttpServletRequest request) {
        var asked = new ArrayList<Map.Entry<String, String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("lang") && !name.equals("size")) {
                for (var value : values) {
                    asked.add(Map.entry(name, value));
                }
            }
        });
        return new Visit(
                "en".equals(request.getParameter("lang")),
                "large".equals(request.getParameter("size")),
                request.getRequestURI(),
                List.copyOf(asked));
    }

    /** The same reader, at another address. */
    Visit at(String path) {
        return new Visit(isEnglish, isLarge, path, List.of());
    }

    Locale locale() {
        return isEnglish ? Locale.ENGLISH : Locale.CHINA;
    }

    public String lang() {
        return isEnglish ? "en" : "zh-CN";
    }

    /** Language of what the bodies wrote, where it differs from the page's. */
    @Nullable
    public String dataLang() {
        return isEnglish ? "zh-CN" : null;
    }

    /** An address within the portal; {@code asked} are names and values in turn, and a null value leaves its name out. */
    public String to(String path, @Nullable String... asked) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var i = 0; i + 1 < asked.length; i += 2) {
            var name = asked[i];
            var value = asked[i + 1];
            if (name != null && value != null) {
                pairs.add(Map.entry(name, value));
            }
        }
        return address(path, pairs, isEnglish, isLarge);
    }

    public String to(String path, List<Map.Entry<String, String>> asked) {
        return address(path, asked, isEnglish, isLarge);
    }

    public String inOtherLanguage() {
        return address(path, asked, !isEnglish, isLarge);
    }

    public String inOtherSize() {
        return address(path, asked, isEnglish, !isLarge);
    }

    private static String address(String path, List<Map.Entry<String, String>> asked, boolean english, boolean large) {
        var carried = new ArrayList<>(asked);
        if (english) {
            carried.add(Map.entry("lang", "en"));
        }
        if (large) {
            carried.add(Map.entry("size", "large"));
        }
        var hash = path.indexOf('#');
        var before = hash < 0 ? path : path.substring(0, hash);
        var after = hash < 0 ? "" : path.substring(hash);
        var query = carried.stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        return before + (query.isEmpty() ? "" : "?" + query) + after;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
