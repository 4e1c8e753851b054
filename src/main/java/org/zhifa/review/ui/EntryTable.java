package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.scope.Catalogue;
import org.zhifa.review.scope.Entry;
import org.zhifa.review.scope.Factor;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The entries of a catalogue, act by act: what each asks for, its article, and whether it is the unit's own or stricter. */
final class EntryTable extends Composite<Div> {

    private final transient Catalogue standard;

    EntryTable(Catalogue standard, List<Entry> entries) {
        this.standard = standard;
        getContent().addClassName("zf-catalogue-entries");
        part(null, entries);
        Arrays.stream(Act.values()).forEach(act -> part(act, entries));
    }

    private void part(@Nullable Act act, List<Entry> entries) {
        var some = entries.stream().filter(entry -> entry.act() == act).toList();
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("zf-scope-rules");
        some.forEach(entry -> list.add(line(entry)));
        getContent()
                .add(
                        new H3(
                                act == null
                                        ? getTranslation("review.catalogue.everyAct")
                                        : getTranslation(act.labelKey())),
                        list);
    }

    private ListItem line(Entry entry) {
        var code = new Span(entry.code());
        code.addClassNames("zf-mono", "zf-c3", "no");
        var name = new Span(entry.name().in(getLocale()));
        name.addClassName("name");
        var basis = new Span(entry.basis().toString());
        basis.addClassNames("zf-law", "basis");
        var asks = new Span(String.join(getTranslation("review.catalogue.and"), asks(entry)));
        asks.addClassNames("zf-c2", "zf-f12", "found");
        var line = new ListItem(code, name, basis, asks);
        mark(entry).forEach(line::add);
        return line;
    }

    private Stream<Component> mark(Entry entry) {
        var usual = standard.entries().stream()
                .filter(each -> each.code().equals(entry.code()))
                .findFirst();
        if (usual.isEmpty()) {
            return Stream.of(new StateChip(getTranslation("review.catalogue.own"), Tone.BLUE, null));
        }
        return usual.get().when().equals(entry.when())
                ? Stream.empty()
                : Stream.of(new StateChip(getTranslation("review.catalogue.stricter"), Tone.AMBER, null));
    }

    private List<String> asks(Entry entry) {
        var when = entry.when();
        var asks = new ArrayList<String>();
        factors(when.kinds()).ifPresent(words -> asks.add(getTranslation("review.catalogue.kinds", words)));
        factors(when.impact()).ifPresent(words -> asks.add(getTranslation("review.catalogue.impact", words)));
        if (when.amount() != null) {
            asks.add(getTranslation(
                    "review.catalogue.amount",
                    factors(Set.copyOf(when.amount().of())).orElse(""),
                    when.amount().person(),
                    when.amount().organisation()));
        }
        if (!when.levels().isEmpty()) {
            asks.add(getTranslation(
                    "review.catalogue.levels",
                    when.levels().stream()
                            .sorted()
                            .map(Labelled::labelKey)
                            .map(this::getTranslation)
                            .collect(Collectors.joining(getTranslation("review.catalogue.or")))));
        }
        if (!when.fields().isEmpty()) {
            asks.add(getTranslation("review.catalogue.fields", String.join(" ", when.fields())));
        }
        return asks;
    }

    private Optional<String> factors(Set<String> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(codes.stream()
                        .flatMap(code -> standard.factor(code).stream())
                        .sorted(Comparator.comparing(
                                factor -> standard.factors().indexOf(factor)))
                        .map(Factor::name)
                        .map(name -> name.in(getLocale()))
                        .collect(Collectors.joining(getTranslation("review.catalogue.or"))));
    }
}
