package org.zhifa.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.PaperType;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** What has to go to review with a draft of each act (送审材料), as {@code review/materials.yaml} declares it. */
record MaterialCatalogue(List<Rule> common, Map<Act, List<Rule>> acts) {

    /** When a material must be there. */
    enum Due {
        ALWAYS,
        /** If a step that makes it lies on the case's way to this review, or was taken. */
        ON_THE_WAY,
        /** Whoever has it sends it along. */
        IF_THERE
    }

    /** A part of the draft. */
    enum DraftPart {
        WHOLE,
        DISCRETION,
        BASIS,
        EVIDENCE
    }

    /** What must be among the evidence. */
    enum InFile {
        ANY,
        RECORDINGS
    }

    /** Where to look; it is there if one of the places has it, or for the draft and the power list, both. */
    record Finder(
            @Nullable Boolean form,
            List<String> papers,
            @Nullable DraftPart draft,
            @Nullable Boolean power,
            @Nullable InFile evidence,
            List<String> named) {

        Finder {
            form = Objects.requireNonNullElse(form, false);
            papers = copy(papers);
            power = Objects.requireNonNullElse(power, false);
            named = copy(named);
        }

        boolean looksNowhere() {
            return !form && papers.isEmpty() && draft == null && !power && evidence == null && named.isEmpty();
        }
    }

    /**
     * One material.
     *
     * @param with the papers whose step makes it due
     * @param todo what to do about it when it is missing ({@code do} in the file)
     */
    record Rule(
            String code,
            Wording name,
            Due due,
            Finder find,
            List<String> with,
            @JsonProperty("do") Wording todo) {

        Rule {
            with = with == null || with.isEmpty() ? find.papers() : List.copyOf(with);
        }
    }

    MaterialCatalogue {
        common = List.copyOf(common);
        acts = Map.copyOf(acts);
    }

    static MaterialCatalogue delivered() {
        return of(Declaration.resource("review/materials.yaml").orElseThrow());
    }

    static MaterialCatalogue of(Declaration file) {
        var catalogue = file.as(MaterialCatalogue.class);
        var faults = catalogue.faults(file);
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults);
        }
        return catalogue;
    }

    /** What a case of this act sends: the common materials first. */
    List<Rule> of(Act act) {
        return Stream.concat(common.stream(), acts.getOrDefault(act, List.of()).stream())
                .toList();
    }

    /** What to do about a material, by its code; nothing for one this version does not know any more. */
    Wording todo(String code) {
        return Stream.concat(common.stream(), acts.values().stream().flatMap(List::stream))
                .filter(rule -> rule.code().equals(code))
                .map(Rule::todo)
                .findFirst()
                .orElseGet(() -> new Wording("", ""));
    }

    /** Whether a paper is meant by one of these: its code, or words of its name. */
    static boolean isMeant(PaperType type, List<String> papers) {
        return papers.stream()
                .anyMatch(paper -> type.code().equals(paper) || type.name().zh().contains(paper));
    }

    private List<String> faults(Declaration file) {
        var faults = new ArrayList<String>();
        for (var act : Act.values()) {
            var codes = new HashSet<String>();
            for (var rule : of(act)) {
                if (!codes.add(rule.code())) {
                    faults.add(file.at("code: " + rule.code()) + rule.code() + " is there twice for " + act + ".");
                }
                if (rule.find().looksNowhere()) {
                    faults.add(file.at("code: " + rule.code()) + "say in 'find' where to look for it.");
                }
            }
        }
        return faults;
    }

    private static <T> List<T> copy(@Nullable List<T> values) {
        return List.copyOf(Objects.requireNonNullElse(values, List.of()));
    }
}
