package org.zhifa.review.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.review.scope.Catalogue;
import org.zhifa.review.scope.Entry;
import org.zhifa.review.scope.Factor;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;
import org.zhifa.tenancy.TenantKind;

/** An entry of the unit's own: its name in both languages, the five factors, and its article. */
final class OwnEntryFields extends Div {

    private final transient Catalogue standard;

    final TextField code = new TextField(getTranslation("review.catalogue.code"));
    final TextField zh = new TextField(getTranslation("review.catalogue.name.zh"));
    final TextField en = new TextField(getTranslation("review.catalogue.name.en"));
    final ComboBox<Act> act = new ComboBox<>(getTranslation("review.catalogue.act"));
    final MultiSelectComboBox<Factor> kinds = several("review.catalogue.kinds.label");
    final MultiSelectComboBox<Factor> impact = several("review.catalogue.impact.label");
    final MultiSelectComboBox<Factor> amountOf = several("review.catalogue.amountOf");
    final BigDecimalField person = new BigDecimalField(getTranslation("review.catalogue.person"));
    final BigDecimalField organisation = new BigDecimalField(getTranslation("review.catalogue.organisation"));
    final MultiSelectComboBox<TenantKind> levels =
            ComponentTexts.on(new MultiSelectComboBox<>(getTranslation("review.catalogue.levels.label")));
    final TextField fields = new TextField(getTranslation("review.catalogue.fields.label"));
    final TextField law = new TextField(getTranslation("review.catalogue.law"));
    final TextField article = new TextField(getTranslation("review.catalogue.article"));
    final ActionButton remove;

    private SerializableRunnable onRemove = () -> {};

    OwnEntryFields(Catalogue standard, @Nullable Entry entry) {
        this.standard = standard;
        act.setItems(Act.values());
        act.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        act.setClearButtonVisible(true);
        act.setPlaceholder(getTranslation("review.catalogue.everyAct"));
        act.addValueChangeListener(change -> offer());
        levels.setItems(Arrays.stream(TenantKind.values())
                .filter(kind -> kind != TenantKind.LEADING_OFFICE)
                .toList());
        levels.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        remove = new ActionButton(getTranslation("review.catalogue.remove"), click -> onRemove.run()).small();
        List.of(code, zh, en, law, article).forEach(field -> field.setRequiredIndicatorVisible(true));
        addClassName("zf-catalogue-fields");
        add(
                new FieldGrid(
                        code, zh, en, act, kinds, impact, amountOf, person, organisation, levels, fields, law, article),
                remove);
        offer();
        if (entry != null) {
            show(entry);
        }
    }

    void onRemove(SerializableRunnable what) {
        onRemove = what;
    }

    boolean isComplete() {
        var complete = true;
        for (var field : List.of(code, zh, en, law, article)) {
            complete &= mark(field, !field.getValue().isBlank());
        }
        var hasAmount = !amountOf.isEmpty();
        complete &= mark(person, !hasAmount || !person.isEmpty());
        complete &= mark(organisation, !hasAmount || !organisation.isEmpty());
        return complete;
    }

    private boolean mark(HasValidation field, boolean good) {
        field.setErrorMessage(getTranslation("form.required"));
        field.setInvalid(!good);
        return good;
    }

    Entry entry() {
        return new Entry(
                code.getValue().strip(),
                act.getValue(),
                new Wording(zh.getValue().strip(), en.getValue().strip()),
                new Entry.When(
                        codes(kinds),
                        levels.getValue(),
                        Arrays.stream(fields.getValue().strip().split("[\\s,，、]+"))
                                .filter(each -> !each.isEmpty())
                                .collect(Collectors.toSet()),
                        amountOf.isEmpty()
                                ? null
                                : new Entry.Amount(
                                        List.copyOf(codes(amountOf)), person.getValue(), organisation.getValue()),
                        codes(impact)),
                new LegalBasis(law.getValue().strip(), article.getValue().strip()));
    }

    private void show(Entry entry) {
        code.setValue(entry.code());
        zh.setValue(entry.name().zh());
        en.setValue(entry.name().en());
        act.setValue(entry.act());
        kinds.setValue(factors(entry.when().kinds()));
        impact.setValue(factors(entry.when().impact()));
        levels.setValue(entry.when().levels());
        fields.setValue(String.join(" ", entry.when().fields()));
        law.setValue(entry.basis().law());
        article.setValue(entry.basis().article());
        var amount = entry.when().amount();
        if (amount != null) {
            amountOf.setValue(factors(Set.copyOf(amount.of())));
            person.setValue(amount.person());
            organisation.setValue(amount.organisation());
        }
    }

    /** What can be found in the act that is chosen. */
    private void offer() {
        kinds.setItems(of(Factor.Sort.KIND));
        impact.setItems(of(Factor.Sort.IMPACT));
        amountOf.setItems(of(Factor.Sort.AMOUNT));
    }

    private List<Factor> of(Factor.Sort sort) {
        return standard.factors().stream()
                .filter(factor -> factor.sort() == sort && (act.isEmpty() || factor.concerns(act.getValue())))
                .toList();
    }

    private Set<Factor> factors(Set<String> codes) {
        return codes.stream().flatMap(each -> standard.factor(each).stream()).collect(Collectors.toSet());
    }

    private static Set<String> codes(MultiSelectComboBox<Factor> some) {
        return some.getValue().stream().map(Factor::code).collect(Collectors.toSet());
    }

    private MultiSelectComboBox<Factor> several(String key) {
        var some = ComponentTexts.on(new MultiSelectComboBox<Factor>(getTranslation(key)));
        some.setItemLabelGenerator(factor -> factor.name().in(getLocale()));
        return some;
    }
}
