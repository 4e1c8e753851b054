package org.zhifa.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file in which something is declared. It is read into records strictly: an unknown key, a key given twice or a
 * value of the wrong kind is a {@link DeclarationFault} that names the line.
 */
public record Declaration(String file, String text) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** A file among the application's own resources, if it is there. */
    public static Optional<Declaration> resource(String path) {
        try (InputStream in = Declaration.class.getResourceAsStream("/" + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Declaration(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Declaration file(Path path) {
        try {
            return new Declaration(path.toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new DeclarationFault(path + " cannot be read as UTF-8 text: " + unreadable.getMessage());
        }
    }

    /** The same with every match of {@code places} filled in: a plan becomes what it plans. */
    public Declaration filled(Pattern places, Function<MatchResult, String> words) {
        return new Declaration(
                file, places.matcher(text).replaceAll(place -> Matcher.quoteReplacement(words.apply(place))));
    }

    public <T> T as(Class<T> type) {
        try {
            var value = YAML.readValue(text, type);
            if (value == null) {
                throw new DeclarationFault(file + " is empty.");
            }
            return value;
        } catch (JacksonException fault) {
            throw new DeclarationFault(place(fault) + sentence(fault));
        }
    }

    /** {@code file, line n: }, where the line is the first that holds {@code words}. */
    public String at(String words) {
        var at = text.indexOf(words);
        if (at < 0) {
            return file + ": ";
        }
        var line = text.substring(0, at)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        return "%s, line %d: ".formatted(file, line);
    }

    private String place(JacksonException fault) {
        var location = fault.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return file + ": ";
        }
        var line = location.getLineNr();
        if (fault instanceof UnrecognizedPropertyException unknown) {
            // The parser has looked ahead: the key stands on this line or above it.
            var lines = text.lines().toList();
            line = Math.min(line, lines.size());
            while (line > 1 && !lines.get(line - 1).contains(unknown.getPropertyName() + ":")) {
                line--;
            }
        }
        return "%s, line %d: ".formatted(file, line);
    }

    private static String sentence(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "the key '%s' is not known here; known are %s."
                        .formatted(unknown.getPropertyName(), list(unknown.getKnownPropertyIds()));
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                "'%s' is not one of %s."
                        .formatted(
                                wrong.getValue(),
                                list(List.of(wrong.getTargetType().getEnumConstants())));
            case InvalidFormatException wrong ->
                "'%s' at %s is not %s.".formatted(wrong.getValue(), path(wrong), inWords(wrong.getTargetType()));
            case MismatchedInputException wrong
            when wrong.getTargetType() != null && !wrong.getPath().isEmpty() ->
                "what stands at %s is not %s.".formatted(path(wrong), inWords(wrong.getTargetType()));
            case DatabindException other -> "%s (at %s).".formatted(other.getOriginalMessage(), path(other));
            default -> "this is not well-formed YAML: " + fault.getOriginalMessage();
        };
    }

    private static String inWords(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class) {
            return "a whole number";
        } else if (Number.class.isAssignableFrom(type)) {
            return "a number";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (type == LocalDate.class) {
            return "a date such as 2026-03-05";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        } else if (type == String.class) {
            return "a text";
        }
        return "a group of keys";
    }

    private static String path(DatabindException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
