package org.zhifa.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.CitizenId;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.ui.FieldGrid;

/**
 * The party of a case: a body with a credit code that is known already is found while one types; all others are entered.
 * Check digits are verified where they are typed.
 */
final class PartyFields extends Composite<FieldGrid> {

    private static final int CODE = 18;
    private static final int LONGEST = 200;

    private final transient Function<UnifiedCreditCode, Optional<Party>> known;
    private @Nullable Party found;

    final Select<PartyKind> kind = new Select<>();
    final TextField creditCode = field("creditCode", CODE);
    final TextField citizenId = field("citizenId", CODE);
    final TextField name = field("name", LONGEST);
    final TextField representative = field("representative", 50);
    final TextField address = field("address", LONGEST);
    final TextField phone = field("phone", 30);
    private final Span note = new Span();

    PartyFields(Function<UnifiedCreditCode, Optional<Party>> known) {
        this.known = known;
        kind.setLabel(getTranslation("casework.party.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.addValueChangeListener(change -> ask());
        creditCode.setValueChangeMode(ValueChangeMode.LAZY);
        creditCode.addValueChangeListener(change -> lookUp());
        kind.setRequiredIndicatorVisible(true);
        List.of(creditCode, citizenId, name, address).forEach(field -> field.setRequiredIndicatorVisible(true));
        note.addClassNames("zf-f12", "zf-c2");
        note.getElement().setAttribute("role", "status");
        getContent().add(kind, creditCode, citizenId, name, representative, phone);
        getContent().wide(address);
        getContent().wide(note);
        kind.setValue(PartyKind.LEGAL_PERSON);
    }

    /** Whether a case may be opened against what stands here; each field says what is wrong with it. */
    boolean check() {
        return Stream.of(
                        fault(creditCode, isBody() ? codeFault() : null),
                        fault(citizenId, isBody() ? null : idFault()),
                        fault(name, name.getValue().isBlank() ? getTranslation("form.required") : null),
                        fault(address, address.getValue().isBlank() ? getTranslation("form.required") : null))
                .reduce(true, Boolean::logicalAnd);
    }

    boolean isNew() {
        return found == null;
    }

    /** The party that was found, or the one that was typed, which is from now on the one to be found. */
    Party party() {
        return found != null
                ? found
                : new Party(
                        UUID.randomUUID(),
                        kind.getValue(),
                        name.getValue().strip(),
                        isBody() ? new UnifiedCreditCode(code()) : null,
                        isBody() ? null : new CitizenId(id()),
                        representative.getValue().isBlank()
                                ? null
                                : representative.getValue().strip(),
                        address.getValue().strip(),
                        phone.getValue().strip());
    }

    /** Keeps a party that was entered, so that a second attempt does not enter it again. */
    void keep(Party party) {
        found = party;
        Stream.of(name, representative, address, phone, citizenId).forEach(field -> field.setReadOnly(true));
        kind.setReadOnly(true);
        note.setText(getTranslation("casework.party.known"));
    }

    private void ask() {
        creditCode.setVisible(isBody());
        citizenId.setVisible(!isBody());
        representative.setVisible(isBody());
    }

    private void lookUp() {
        if (found != null) {
            forget();
        }
        if (code().isEmpty()) {
            creditCode.setInvalid(false);
        } else if (code().length() == CODE && fault(creditCode, codeFault())) {
            known.apply(new UnifiedCreditCode(code()))
                    .ifPresentOrElse(this::show, () -> note.setText(getTranslation("casework.party.new")));
        }
    }

    private void show(Party party) {
        kind.setValue(party.kind());
        name.setValue(party.name());
        representative.setValue(Optional.ofNullable(party.representative()).orElse(""));
        address.setValue(party.address());
        phone.setValue(party.phone());
        keep(party);
    }

    private void forget() {
        found = null;
        note.setText("");
        kind.setReadOnly(false);
        Stream.of(name, representative, address, phone, citizenId).forEach(field -> {
            field.setReadOnly(false);
            field.clear();
        });
    }

    private @Nullable String codeFault() {
        if (code().isEmpty()) {
            return getTranslation("form.required");
        }
        return code().length() != CODE
                ? getTranslation("casework.party.creditCode.length", code().length())
                : UnifiedCreditCode.isValid(code()) ? null : getTranslation("casework.party.creditCode.check");
    }

    private @Nullable String idFault() {
        if (id().isEmpty()) {
            return getTranslation("form.required");
        }
        return CitizenId.isValid(id()) ? null : getTranslation("casework.party.citizenId.check");
    }

    private static boolean fault(TextField field, @Nullable String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(reason != null);
        return reason == null;
    }

    private boolean isBody() {
        return !kind.getValue().isNaturalPerson();
    }

    private String code() {
        return creditCode.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private String id() {
        return citizenId.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private TextField field(String aspect, int longest) {
        var field = new TextField(getTranslation("casework.party." + aspect));
        field.setMaxLength(longest);
        // Our own sentences, and not before the form is handed in.
        field.setManualValidation(true);
        return field;
    }
}
