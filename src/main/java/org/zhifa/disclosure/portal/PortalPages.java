package org.zhifa.disclosure.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Draws pages: the templates, the texts, the sheet under its digest, and the tag that spares a reader who comes back.
 *
 * <p>It has an engine of its own. The one the framework offers looks for views on behalf of every controller there is,
 * and draws them with the reader's browser language; these pages are in the language their address says.
 */
@Component
class PortalPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PortalSettings settings;
    private final String publicUrl;
    private final MessageSource texts = texts();
    private final SpringTemplateEngine engine = engine(texts);
    private final byte[] sheet = read("static/portal/portal.css");
    private final String sheetDigest = sha256(sheet).substring(0, 16);

    PortalPages(PortalSettings settings, @Value("${zhifa.public-url}") String publicUrl) {
        this.settings = settings;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    ResponseEntity<byte[]> answer(ServletWebRequest request, Page page) {
        var html = draw(page, Visit.of(request.getRequest())).getBytes(StandardCharsets.UTF_8);
        return answer(request, page, HTML, html);
    }

    /** Anything that is not a page: data, pictures, feeds. */
    ResponseEntity<byte[]> answer(ServletWebRequest request, Page kept, MediaType type, byte[] body) {
        // Weak, so that a server in between may still compress.
        var tag = "W/\"" + sha256(body).substring(0, 32) + "\"";
        var answer = ResponseEntity.status(kept.status())
                .cacheControl(CacheControl.maxAge(kept.kept()).cachePublic())
                .eTag(tag);
        if (kept.status().is2xxSuccessful() && request.checkNotModified(tag)) {
            return ResponseEntity.status(304)
                    .cacheControl(CacheControl.maxAge(kept.kept()).cachePublic())
                    .eTag(tag)
                    .build();
        }
        return answer.contentType(type).body(body);
    }

    String draw(Page page, Visit visit) {
        var context = new Context(visit.locale(), page.model());
        context.setVariable("v", visit);
        context.setVariable("f", wording(visit));
        context.setVariable("css", sheetAddress());
        context.setVariable("demonstration", settings.demonstration());
        return engine.process(page.template(), context).replaceAll("\\n\\s*\\n+", "\n");
    }

    Wording wording(Visit visit) {
        return new Wording(texts, visit.locale());
    }

    Wording chinese() {
        return new Wording(texts, Locale.CHINA);
    }

    /** An address for the world outside; where none is configured, under the name this request came by. */
    String absolute(String path) {
        var host = publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : publicUrl;
        return host + path;
    }

    String sheetAddress() {
        return "/portal/portal." + sheetDigest + ".css";
    }

    byte[] sheet() {
        return sheet.clone();
    }

    private static MessageSource texts() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("i18n/disclosure");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return bundle;
    }

    private static SpringTemplateEngine engine(MessageSource texts) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/portal/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);

        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        return engine;
    }

    static byte[] read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
