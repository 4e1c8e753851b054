package org.zhifa.tenancy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.zhifa.SampleCase;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;

/**
 * What goes into a {@link Door}: the ids one after another as they are given, everything else harmless but of the kind
 * that gets as far as the id.
 */
final class Filling {

    private static final Map<String, String> WORDS = Map.of(
            "step",
            "CF-PT-05",
            "stepId",
            "CF-PT-05",
            "type",
            "CF-JDS",
            "procedure",
            "CF-PT",
            "power",
            SampleCase.FOOD,
            "name",
            "照片.jpg",
            "value",
            "SJ-2026-0031",
            "text",
            "SJ-XZCF-2026-000031",
            "sha256",
            "0".repeat(64));

    private final List<UUID> ids;
    private final TenantId tenant;
    private int next;

    /** @param tenant whoever asks works for it */
    Filling(TenantId tenant, List<UUID> ids) {
        this.tenant = tenant;
        this.ids = ids;
    }

    /** A value for a parameter, or a part of a form, of this name. */
    @Nullable
    Object value(String name, Type type) {
        return switch (type) {
            case ParameterizedType list -> several(name, list);
            case Class<?> id when id == UUID.class -> ids.get(next++);
            case Class<?> form when Door.isId(form) -> made(form, ids.get(next++));
            case Class<?> form when form == TenantId.class -> tenant;
            case Class<?> form
            when form == Step.class ->
                Procedures.delivered().find("CF-PT").orElseThrow().first();
            case Class<?> form
            when form == Procedure.class -> Procedures.delivered().find("CF-PT").orElseThrow();
            case Class<?> form when Door.isForm(form) -> form(form);
            case Class<?> plain -> plain(name, plain);
            default -> throw unknown(name, type);
        };
    }

    private Object several(String name, ParameterizedType type) {
        var each = type.getActualTypeArguments()[0];
        var rows = type.getRawType();
        if (rows == Map.class) {
            return Map.of();
        }
        if (rows == Optional.class) {
            return Optional.empty();
        }
        if (rows == SerializableConsumer.class) {
            return (SerializableConsumer<Object>) _ -> {};
        }
        if (rows == List.class || rows == Collection.class) {
            return List.of(value(name, each));
        }
        if (rows == Set.class) {
            return Set.of(value(name, each));
        }
        throw unknown(name, type);
    }

    private @Nullable Object plain(String name, Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return WORDS.getOrDefault(name, "说明");
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == double.class) {
            return 1.0;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 5, 29);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 5, 29, 9, 0);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-05-29T01:00:00Z");
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(1);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == Pageable.class) {
            return PageRequest.of(0, 20);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        }
        if (type == Component.class) {
            return new Div();
        }
        if (type == Path.class) {
            return Path.of("pom.xml");
        }
        // Ours, but no form: what it stands for is read through a door of its own.
        if (type.getName().startsWith("org.zhifa.")) {
            return null;
        }
        throw unknown(name, type);
    }

    private Object form(Class<?> type) {
        return made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(part -> value(part.getName(), part.getGenericType()))
                        .toArray());
    }

    private static Object made(Class<?> type, @Nullable Object... parts) {
        try {
            Constructor<?> made = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(parts);
        } catch (ReflectiveOperationException refused) {
            throw new Unfit(type, refused);
        }
    }

    private static IllegalArgumentException unknown(String name, Type type) {
        return new IllegalArgumentException("say in Filling what a harmless %s is, for %s".formatted(type, name));
    }

    /** A form that does not take harmless values; say better ones for its parts. */
    static final class Unfit extends RuntimeException {

        Unfit(Class<?> type, Throwable cause) {
            super(type.getSimpleName() + " cannot be filled in", cause);
        }
    }
}
