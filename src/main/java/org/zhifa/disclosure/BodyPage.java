package org.zhifa.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;

/**
 * What a body tells the public before it acts (事前公开): the nine contents and the two lists beside them, as one
 * snapshot. A content that is not here has not been published, and the page says so.
 */
public record BodyPage(String code, String name, TenantKind kind, int position, Map<Content, Section> sections) {

    public BodyPage {
        if (!TenantId.isValid(code)) {
            throw new IllegalArgumentException("not a tenant code: " + code);
        }
        sections = Map.copyOf(sections);
    }

    /** The nine contents of the founding document's disclosure system, and what stands beside them. */
    public enum Content implements Labelled {
        BODY,
        OFFICERS,
        DUTIES,
        POWERS,
        RANDOM_CHECKS,
        BASIS,
        PROCEDURE,
        SUPERVISION,
        REMEDIES,
        GUIDES,
        OTHER_LISTS;

        /** The first nine are required of every body. */
        public boolean isRequired() {
            return compareTo(REMEDIES) <= 0;
        }

        @Override
        public String labelKey() {
            return "portal.content." + name();
        }
    }

    /**
     * One content as published. {@code updateDueOn} is the last day to bring it up to date after something changed
     * (within twenty working days), absent while nothing is outstanding.
     */
    public record Section(LocalDate updatedOn, @Nullable LocalDate updateDueOn, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a section, in one of the few forms the page can draw. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.class, name = "text"),
        @JsonSubTypes.Type(value = Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Points.class, name = "points"),
        @JsonSubTypes.Type(value = Flow.class, name = "flow")
    })
    public sealed interface Block {

        @JsonIgnore
        default String form() {
            return switch (this) {
                case Text _ -> "text";
                case Facts _ -> "facts";
                case Table _ -> "table";
                case Points _ -> "points";
                case Flow _ -> "flow";
            };
        }
    }

    public record Text(String paragraph) implements Block {}

    public record Facts(@Nullable String title, List<Fact> facts) implements Block {}

    public record Fact(String label, String value) {}

    public record Points(@Nullable String title, List<String> points) implements Block {}

    /** Rows with one head each; long ones are searched and leafed through on the page. */
    public record Table(String title, List<String> columns, List<List<String>> rows) implements Block {

        public Table {
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells under %d columns: %s".formatted(row.size(), columns.size(), row));
                }
            }
        }
    }

    /** A procedure, step by step: what the body does and in what time, and what the reader may do meanwhile. */
    public record Flow(String title, String source, List<FlowStep> steps) implements Block {}

    public record FlowStep(String name, String limit, List<String> rights, boolean key) {}

    public Optional<Section> section(Content content) {
        return Optional.ofNullable(sections.get(content))
                .filter(section -> !section.blocks().isEmpty());
    }

    public String json() {
        return PublicJson.write(this);
    }

    public static BodyPage parse(String json) {
        return PublicJson.read(json, BodyPage.class);
    }
}
