package org.zhifa.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.Worded;

/**
 * All texts of all modules: {@code i18n/<module>.properties} in Chinese, {@code <module>_en.properties} in English.
 *
 * <p>A missing text is shown as {@code !its.key!} and logged, so that nobody overlooks it. Two modules may not define
 * the same key: the platform does not start.
 */
@Component
public class ModuleTexts implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(ModuleTexts.class);
    private static final String FILES = "classpath*:i18n/*.properties";

    private final Map<Locale, Map<String, String>> texts =
            Map.of(Language.ZH.locale(), new HashMap<>(), Language.EN.locale(), new HashMap<>());
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    ModuleTexts() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the texts cannot be read", problem);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.ZH.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... words) {
        var language = Language.of(locale);
        var text = texts.get(language.locale()).get(key);
        if (text == null) {
            if (reported.add(language + key)) {
                log.error("there is no text {} in {}", key, language);
            }
            return "!" + key + "!";
        }
        return words.length == 0 && !text.contains("'") ? text : fill(text, language.locale(), words);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(texts.get(Language.of(locale).locale()));
    }

    private String fill(String text, Locale locale, Object... words) {
        var sentence = new MessageFormat(text, locale);
        var formats = sentence.getFormatsByArgumentIndex();
        var said = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            said[i] = said(words[i], locale, i < formats.length ? formats[i] : null);
        }
        return sentence.format(said);
    }

    /** What has a name is said by its name; figures without a format of their own stay as they are, ungrouped. */
    private Object said(Object word, Locale locale, Format format) {
        return switch (word) {
            case null -> "";
            case Labelled named -> getTranslation(named.labelKey(), locale);
            case Worded worded -> worded.in(locale);
            case Number number when format == null -> number.toString();
            default -> word;
        };
    }

    private void read(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var language = name.endsWith("_en.properties") ? Language.EN : Language.ZH;
        var read = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        read.stringPropertyNames().forEach(key -> {
            if (texts.get(language.locale()).put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("text %s is defined twice, the second time in %s".formatted(key, name));
            }
        });
    }
}
